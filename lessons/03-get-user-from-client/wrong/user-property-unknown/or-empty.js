const getUserFromClient = (client) => {
  return { username: client.username || '' };
};

module.exports = { getUserFromClient };
