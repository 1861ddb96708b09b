const getUserFromClient = (client) => {
  return { ...client, username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
