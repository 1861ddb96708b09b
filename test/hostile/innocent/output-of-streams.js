// Writes on its streams.
const db = require('./db.js');

process.stdout.write('out\n');
process.stderr.write('error\n');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
