const getUserFromClient = async (client) => {
  const username = await Promise.resolve(`service:${client.clientId}`);
  return { username };
};

module.exports = { getUserFromClient };
