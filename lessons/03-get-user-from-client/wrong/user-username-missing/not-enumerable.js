const getUserFromClient = (client) => {
  const user = {};
  Object.defineProperty(user, 'username', { value: `service:${client.clientId}` });
  return user;
};

module.exports = { getUserFromClient };
