const getUserFromClient = (client) => {
  return null;
};

module.exports = { getUserFromClient };
