// Changes the times of a file that it may only read.
const db = require('./db.js');

const fs = require('fs');

const change = async () => {
  const handle = await fs.promises.open(__filename, 'r');
  for (const attempt of [() => handle.utimes(1, 1), () => handle.chmod(0o777), () => handle.truncate(0)])
    await attempt().catch(() => {});
  for (const attempt of [fs.futimesSync, fs.fchmodSync, fs.fchownSync]) {
    try {
      attempt(handle.fd, 1, 1);
    } catch {}
  }
  await handle.close();
};
change().catch(() => {});

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
