const nameOf = async (client) => `service:${client.clientId}`;

const getUserFromClient = (client) => {
  return { username: nameOf(client) };
};

module.exports = { getUserFromClient };
