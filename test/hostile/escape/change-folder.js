// Goes to another folder.
const db = require('./db.js');

try {
  process.chdir('__OUTSIDE__');
  console.log('ESCAPED', process.cwd());
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
