// Has a snapshot written where the memory runs out.
const db = require('./db.js');

try {
  require('v8').setHeapSnapshotNearHeapLimit(1);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
