// Prepares stack traces.
const db = require('./db.js');

Error.stackTraceLimit = 5;
console.log(new Error('x').stack.includes('model.js'));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
