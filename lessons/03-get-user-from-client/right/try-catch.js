const getUserFromClient = (client) => {
  try {
    return { username: `service:${client.clientId}` };
  } catch (error) {
    return null;
  }
};

module.exports = { getUserFromClient };
