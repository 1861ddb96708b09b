const getUserFromClient = (client) => {
  return { username: `service:${client.clientID}` };
};

module.exports = { getUserFromClient };
