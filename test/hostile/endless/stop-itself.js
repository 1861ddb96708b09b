// Stops its own process.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  for (;;) {
    try {
      process.kill(process.pid, 'SIGSTOP');
    } catch {}
  }
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
