const getUserFromClient = (client) => {
  return `service:${client.clientId}`;
};

module.exports = { getUserFromClient };
