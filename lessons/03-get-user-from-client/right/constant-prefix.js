const prefix = 'machine:';

const getUserFromClient = (client) => {
  return { username: prefix + client.clientId };
};

module.exports = { getUserFromClient };
