const getUserFromClient = (client) => {
  return { username: String(client.clientId) };
};

module.exports = { getUserFromClient };
