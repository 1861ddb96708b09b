const getUserFromClient = (client) => {
  return client.grants.length;
};

module.exports = { getUserFromClient };
