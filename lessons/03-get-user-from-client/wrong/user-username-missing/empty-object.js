const getUserFromClient = (client) => {
  return {};
};

module.exports = { getUserFromClient };
