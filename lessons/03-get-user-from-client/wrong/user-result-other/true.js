const getUserFromClient = (client) => {
  return true;
};

module.exports = { getUserFromClient };
