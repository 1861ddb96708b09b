const getUserFromClient = (client) => {
  return { id: `service-${client.id}`, username: `service:${client.clientId}`, name: `Service of ${client.name}` };
};

module.exports = { getUserFromClient };
