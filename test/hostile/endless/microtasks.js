// Makes microtasks for ever.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  const again = () => Promise.resolve().then(again);
  again();
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
