const getUserFromClient = (client) => {
  return { username: `service:${client.grants}` };
};

module.exports = { getUserFromClient };
