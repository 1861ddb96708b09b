const { createHash } = require('crypto');

const getUserFromClient = (client) => {
  const digest = createHash('sha256').update(client.clientId).digest('hex');
  return { username: `service-${digest}` };
};

module.exports = { getUserFromClient };
