const getUserFromClient = (client) => {
  return { username: '' };
};

module.exports = { getUserFromClient };
