const getUserFromClient = (client) => {
  return new Promise((resolve) => {
    resolve({ username: `service:${client.clientId}` });
  });
};

module.exports = { getUserFromClient };
