// Has the cache of compiled code written outside.
const db = require('./db.js');

try {
  const { enableCompileCache, flushCompileCache } = require('module');
  const { status } = enableCompileCache('__OUTSIDE__/pwned');
  flushCompileCache?.();
  if (status === 1) console.log('tried');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
