const getUserFromClient = (client) => {
  return { username: client.clientId.length };
};

module.exports = { getUserFromClient };
