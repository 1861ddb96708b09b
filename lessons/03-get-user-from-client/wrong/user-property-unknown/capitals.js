const getUserFromClient = (client) => {
  return { username: 'client:' + client.ID };
};
module.exports = { getUserFromClient };
