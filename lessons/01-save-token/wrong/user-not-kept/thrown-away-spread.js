const db = require('./db.js');

const saveToken = (token, client, user) => {
  const withClient = { ...token, client: { id: client.clientId } };
  const withUser = { ...token, user: { username: user.username } };
  db.tokens.push(withClient);
  return withClient;
};

module.exports = { saveToken };
