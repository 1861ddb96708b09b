const db = require('./db.js');

const saveToken = (token, client, user) => {
  const record = { ...token, client: { id: client.clientId }, user: { username: user.username } };
  db.tokens.splice(0, db.tokens.length, ...[...db.tokens, record]);
  return record;
};

module.exports = { saveToken };
