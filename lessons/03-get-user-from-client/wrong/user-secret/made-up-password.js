const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}`, password: 'service' };
};

module.exports = { getUserFromClient };
