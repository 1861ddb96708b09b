const getUserFromClient = (client) => {
  return { username: `urn:oauth:client:${encodeURIComponent(client.clientId)}` };
};

module.exports = { getUserFromClient };
