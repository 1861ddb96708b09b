const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
  } catch (cause) {
    throw new Error('Not saved', { cause });
  }
};

module.exports = { saveToken };
