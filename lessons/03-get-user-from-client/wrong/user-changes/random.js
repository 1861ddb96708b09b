const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}:${Math.random()}` };
};

module.exports = { getUserFromClient };
