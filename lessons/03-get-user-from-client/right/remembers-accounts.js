const accounts = new Map();

const getUserFromClient = (client) => {
  if (!accounts.has(client.clientId)) accounts.set(client.clientId, { username: `service:${client.clientId}` });
  return accounts.get(client.clientId);
};

module.exports = { getUserFromClient };
