const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  const record = db.clients.find(({ clientId }) => clientId === token.client.id);
  return { ...token, key: record.clientSecret };
};

module.exports = { getAccessToken };
