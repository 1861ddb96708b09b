const getUserFromClient = (client) => {
  return { username: 'service' };
};

module.exports = { getUserFromClient };
