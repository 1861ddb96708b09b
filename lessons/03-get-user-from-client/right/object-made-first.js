const getUserFromClient = (client) => {
  const user = {};
  user.username = 'service:' + client.clientId;
  return user;
};

module.exports = { getUserFromClient };
