const getUserFromClient = (client) => {
  return { user: { username: `service:${client.clientId}` } };
};

module.exports = { getUserFromClient };
