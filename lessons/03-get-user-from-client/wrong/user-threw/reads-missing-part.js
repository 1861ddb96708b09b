const getUserFromClient = (client) => {
  return { username: client.user.username };
};

module.exports = { getUserFromClient };
