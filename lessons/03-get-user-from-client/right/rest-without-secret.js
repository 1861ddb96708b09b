const getUserFromClient = (client) => {
  const { clientSecret, ...rest } = client;
  return { ...rest, username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
