const getUserFromClient = (client) => {
  return { username: ['service', client.clientId].join(':') };
};

module.exports = { getUserFromClient };
