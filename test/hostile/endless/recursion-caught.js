// Calls itself without an end and catches the error.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  const again = () => {
    try {
      again();
    } catch {
      again();
    }
  };
  again();
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
