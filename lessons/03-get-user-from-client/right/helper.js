const serviceAccount = (id) => ({ username: `service:${id}` });

const getUserFromClient = (client) => {
  return serviceAccount(client.clientId);
};

module.exports = { getUserFromClient };
