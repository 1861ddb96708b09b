const { createHash, timingSafeEqual } = require('node:crypto');
const db = require('./db.js');

const hash = (text) => createHash('sha256').update(text).digest();

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client || clientSecret === undefined) return null;
  return timingSafeEqual(hash(client.clientSecret), hash(clientSecret)) ? client : null;
};

module.exports = { getClient };
