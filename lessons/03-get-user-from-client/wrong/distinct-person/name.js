const getUserFromClient = (client) => {
  return { username: client.name };
};

module.exports = { getUserFromClient };
