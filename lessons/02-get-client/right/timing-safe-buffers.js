const crypto = require('crypto');
const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client) return null;
  const stored = Buffer.from(client.clientSecret);
  const sent = Buffer.from(clientSecret ?? '');
  if (stored.length !== sent.length) return null;
  return crypto.timingSafeEqual(stored, sent) ? client : null;
};

exports.getClient = getClient;
