const { add } = require('./helper.js');
const db = require('./db');

const saveToken = async (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  const { default: same } = await import('./db.js');
  if (same !== db) throw new Error('There are two databases.');
  add(token);
  return token;
};

module.exports = { saveToken };
