const getUserFromClient = (client) => {
  return { username: 'client:' + client.id[0] };
};
module.exports = { getUserFromClient };
