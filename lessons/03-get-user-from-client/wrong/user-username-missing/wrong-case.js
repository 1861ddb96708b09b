const getUserFromClient = (client) => {
  return { Username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
