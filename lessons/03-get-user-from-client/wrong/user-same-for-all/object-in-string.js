const getUserFromClient = (client) => {
  return { username: 'service:' + client };
};

module.exports = { getUserFromClient };
