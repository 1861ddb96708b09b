const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}:1` };
};

module.exports = { getUserFromClient };
