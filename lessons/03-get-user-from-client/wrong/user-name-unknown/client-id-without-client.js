const getUserFromClient = (client) => {
  return { username: `service:${clientId}` };
};

module.exports = { getUserFromClient };
