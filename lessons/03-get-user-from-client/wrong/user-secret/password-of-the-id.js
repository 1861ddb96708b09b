const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}`, password: client.id };
};

module.exports = { getUserFromClient };
