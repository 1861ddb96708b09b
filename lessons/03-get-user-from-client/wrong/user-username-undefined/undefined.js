const names = new Map();

const getUserFromClient = (client) => {
  const username = names.get(client.clientId);
  return { username };
};

module.exports = { getUserFromClient };
