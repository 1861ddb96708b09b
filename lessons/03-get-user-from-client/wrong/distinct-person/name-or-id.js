const getUserFromClient = (client) => {
  return { username: client.name || client.clientId };
};

module.exports = { getUserFromClient };
