const getUserFromClient = (client) => {
  return { username: `machine ${client.name} (${client.clientId})` };
};

module.exports = { getUserFromClient };
