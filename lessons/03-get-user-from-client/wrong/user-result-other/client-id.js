const getUserFromClient = (client) => {
  return client.clientId;
};

module.exports = { getUserFromClient };
