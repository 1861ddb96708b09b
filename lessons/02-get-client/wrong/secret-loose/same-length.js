const db = require('./db');

const getClient = (clientId, clientSecret) => {
  const c = db.clients.find((x) => x.clientId === clientId);
  if (!c || !clientSecret) return null;
  if (c.clientSecret.length === clientSecret.length) {
    return c;
  }
  return null;
};

module.exports = { getClient };
