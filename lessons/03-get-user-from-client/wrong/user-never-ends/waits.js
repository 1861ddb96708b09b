const getUserFromClient = (client) => {
  while (!client.user) {}
  return { username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
