// Gives thenables without an end.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  const again = () => ({ then: (done) => done(again()) });
  return again();
};

module.exports = { saveToken };
