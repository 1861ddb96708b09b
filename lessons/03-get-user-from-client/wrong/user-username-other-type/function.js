const getUserFromClient = (client) => {
  return { username: () => `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
