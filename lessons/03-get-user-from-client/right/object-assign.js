const getUserFromClient = (client) => {
  return Object.assign({}, { username: `service:${client.clientId}` });
};

module.exports = { getUserFromClient };
