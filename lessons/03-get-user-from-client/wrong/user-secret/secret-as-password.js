const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}`, password: client.clientSecret };
};

module.exports = { getUserFromClient };
