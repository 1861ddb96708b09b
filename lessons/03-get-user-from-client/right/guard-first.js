const getUserFromClient = (client) => {
  if (!client || !client.clientId) return null;
  return { username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
