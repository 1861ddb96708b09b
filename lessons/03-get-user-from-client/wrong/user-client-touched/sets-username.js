const getUserFromClient = (client) => {
  client.username = `service:${client.clientId}`;
  return { username: client.username };
};

module.exports = { getUserFromClient };
