const getUserFromClient = (client) => {
  return Object.freeze({ username: `service:${client.clientId}` });
};

module.exports = { getUserFromClient };
