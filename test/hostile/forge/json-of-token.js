// Has the token written as another one.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  db.tokens.push(token);
  token.toJSON = () => 'passed';
  return token;
};

module.exports = { saveToken };
