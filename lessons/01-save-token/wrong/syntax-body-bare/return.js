const db = require('./db.js');

const saveToken = (token, client, user) =>
  return db.tokens.push({ ...token, client: { id: client.clientId }, user: { username: user.username } });

module.exports = { saveToken };
