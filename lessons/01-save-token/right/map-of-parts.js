const db = require('./db.js');

const saveToken = (token, client, user) => {
  const parts = new Map();
  parts.set('client', { id: client.clientId });
  parts.set('user', { username: user.username });
  for (const [name, part] of parts) token[name] = part;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
