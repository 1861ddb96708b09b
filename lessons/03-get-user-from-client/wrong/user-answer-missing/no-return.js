const getUserFromClient = (client) => {
  const user = { username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
