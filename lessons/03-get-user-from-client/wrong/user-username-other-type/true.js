const getUserFromClient = (client) => {
  return { username: true };
};

module.exports = { getUserFromClient };
