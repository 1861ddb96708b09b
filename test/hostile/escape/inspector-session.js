// Talks to the inspector.
const db = require('./db.js');

try {
  const { Session } = require('inspector');
  const session = new Session();
  session.connect();
  console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
