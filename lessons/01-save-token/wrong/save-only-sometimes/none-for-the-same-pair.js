const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  const isKnown = (one) => one.client.id === client.clientId && one.user.username === user.username;
  if (!db.tokens.find(isKnown)) db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
