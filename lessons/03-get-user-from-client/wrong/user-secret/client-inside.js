const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}`, client };
};

module.exports = { getUserFromClient };
