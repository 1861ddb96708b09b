const getUserFromClient = (client) => {
  return { userName: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
