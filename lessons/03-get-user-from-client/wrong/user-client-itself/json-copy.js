const getUserFromClient = (client) => {
  return JSON.parse(JSON.stringify(client));
};

module.exports = { getUserFromClient };
