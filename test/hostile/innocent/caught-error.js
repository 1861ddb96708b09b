// Throws and catches.
const db = require('./db.js');

try {
  throw new TypeError('caught');
} catch (error) {
  console.log(error.stack.split('\n').length > 1);
}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
