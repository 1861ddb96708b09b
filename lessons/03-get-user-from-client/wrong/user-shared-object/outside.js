const account = { username: '' };
const getUserFromClient = (client) => {
  account.username = 'client:' + client.id;
  return account;
};
module.exports = { getUserFromClient };
