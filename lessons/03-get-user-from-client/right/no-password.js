const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}`, password: null };
};

module.exports = { getUserFromClient };
