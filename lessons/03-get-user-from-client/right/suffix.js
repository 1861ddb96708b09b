const getUserFromClient = (client) => {
  return { username: `${client.clientId}@machines.invalid` };
};

module.exports = { getUserFromClient };
