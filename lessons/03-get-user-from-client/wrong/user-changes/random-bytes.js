const { randomBytes } = require('crypto');

const getUserFromClient = (client) => {
  return { username: `service-${randomBytes(8).toString('hex')}` };
};

module.exports = { getUserFromClient };
