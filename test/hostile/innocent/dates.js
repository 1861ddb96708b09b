// Calculates dates.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  const until = new Date(token.accessTokenExpiresAt.getTime() + 1000);
  if (Number.isNaN(until.getTime())) throw new Error();
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
