const getUserFromClient = async (client) => {
  return { username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
