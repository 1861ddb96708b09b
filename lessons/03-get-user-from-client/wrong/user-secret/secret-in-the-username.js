const getUserFromClient = (client) => {
  return { username: `${client.clientId}:${client.clientSecret}` };
};

module.exports = { getUserFromClient };
