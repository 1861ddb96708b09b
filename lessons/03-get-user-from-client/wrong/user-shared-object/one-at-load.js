const account = { username: 'service' };

const getUserFromClient = (client) => {
  return account;
};

module.exports = { getUserFromClient };
