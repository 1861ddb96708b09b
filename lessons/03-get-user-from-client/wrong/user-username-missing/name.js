const getUserFromClient = (client) => {
  return { name: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
