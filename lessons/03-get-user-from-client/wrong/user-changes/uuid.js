const { randomUUID } = require('crypto');

const getUserFromClient = (client) => {
  return { username: randomUUID() };
};

module.exports = { getUserFromClient };
