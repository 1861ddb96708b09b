const getUserFromClient = (client) => {
  client.clientId = `service:${client.clientId}`;
  return { username: client.clientId };
};

module.exports = { getUserFromClient };
