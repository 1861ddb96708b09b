// Prints the environment.
const db = require('./db.js');

try {
  for (const [name, value] of Object.entries(process.env)) console.log('ENV', name, value);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
