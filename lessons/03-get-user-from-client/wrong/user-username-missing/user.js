const getUserFromClient = (client) => {
  return { user: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
