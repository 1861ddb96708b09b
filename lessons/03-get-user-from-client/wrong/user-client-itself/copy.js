const getUserFromClient = (client) => {
  return { ...client };
};

module.exports = { getUserFromClient };
