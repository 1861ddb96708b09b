const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client) return null;
  const same = require('crypto').timingSafeEqual(Buffer.from(client.clientSecret), Buffer.from(clientSecret));
  return same ? client : null;
};

module.exports = { getClient };
