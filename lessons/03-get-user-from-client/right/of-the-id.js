const getUserFromClient = (client) => {
  return { username: `client/${client.id}` };
};

module.exports = { getUserFromClient };
