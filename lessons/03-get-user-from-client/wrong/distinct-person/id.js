const getUserFromClient = (client) => {
  return { username: client.id };
};

module.exports = { getUserFromClient };
