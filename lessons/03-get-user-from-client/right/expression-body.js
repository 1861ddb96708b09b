const getUserFromClient = (client) => ({ username: `service:${client.clientId}` });

module.exports = { getUserFromClient };
