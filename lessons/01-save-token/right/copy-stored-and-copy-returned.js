const db = require('./db.js');

const saveToken = (token, client, user) => {
  const record = { ...token, client: { id: client.clientId }, user: { username: user.username } };
  db.tokens.push(record);
  return { ...record };
};

module.exports = { saveToken };
