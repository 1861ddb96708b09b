const getUserFromClient = (client) => {
  return { id: client.id };
};

module.exports = { getUserFromClient };
