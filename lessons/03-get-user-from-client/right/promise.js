const getUserFromClient = (client) => {
  return Promise.resolve({ username: `service:${client.clientId}` });
};

module.exports = { getUserFromClient };
