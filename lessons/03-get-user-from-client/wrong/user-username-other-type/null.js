const getUserFromClient = (client) => {
  return { username: null };
};

module.exports = { getUserFromClient };
