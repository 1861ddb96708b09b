const { createHash } = require('node:crypto');

const getUserFromClient = (client) => {
  return { username: createHash('sha256').update(client.clientId).digest('base64url') };
};

module.exports = { getUserFromClient };
