const getUserFromClient = (client) => {
  return { id: client.id, username: client.clientId };
};

module.exports = { getUserFromClient };
