const getUserFromClient = (client) => {
  return { username: `${client.clientId}` };
};

module.exports = { getUserFromClient };
