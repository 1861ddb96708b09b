const getUserFromClient = (client) => {
  return { username: `service:${typeof client.clientId}` };
};

module.exports = { getUserFromClient };
