const getUserFromClient = (client) => {
  const isShort = client.id.length < 4;
  return { username: isShort ? `service:${client.id}` : client.clientId };
};

module.exports = { getUserFromClient };
