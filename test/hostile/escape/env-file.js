// Loads a file outside as an environment.
const db = require('./db.js');

try {
  process.loadEnvFile('__OUTSIDE__/secret.env');
  if (process.env.OUTSIDE) console.log('ESCAPED', process.env.OUTSIDE);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
