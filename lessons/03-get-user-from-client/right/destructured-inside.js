const getUserFromClient = (client) => {
  const { clientId } = client;
  return { username: `service:${clientId}` };
};

module.exports = { getUserFromClient };
