const db = require('./db.js');

const make = () => (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
const saveToken = make();

module.exports = { saveToken };
