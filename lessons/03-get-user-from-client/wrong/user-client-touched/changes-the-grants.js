const getUserFromClient = (client) => {
  client.grants.push('service');
  return { username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
