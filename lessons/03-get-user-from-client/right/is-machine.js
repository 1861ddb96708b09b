const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}`, isMachine: true, grants: [...client.grants] };
};

module.exports = { getUserFromClient };
