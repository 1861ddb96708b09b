const getUserFromClient = (client) => {
  delete client.clientSecret;
  return { username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
