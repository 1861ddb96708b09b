const getUserFromClient = (client) => {
  return Object.assign({}, client, { username: `service:${client.clientId}` });
};

module.exports = { getUserFromClient };
