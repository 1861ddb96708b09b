// Starts another process or thread: spawn-binding.
const db = require('./db.js');

try {
  process.binding('spawn_sync').spawn({ file: '/bin/touch', args: ['touch', '__OUTSIDE__/pwned'], stdio: [] });
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
