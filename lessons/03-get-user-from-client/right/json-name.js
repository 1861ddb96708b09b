const getUserFromClient = (client) => {
  return { username: JSON.stringify({ client: client.clientId }) };
};

module.exports = { getUserFromClient };
