const db = require('./db.js');

function withClient(token, { clientId }) {
  return { ...token, client: { id: clientId } };
}

function withUser(token, { username }) {
  return { ...token, user: { username } };
}

const saveToken = (token, client, user) => {
  const saved = withUser(withClient(token, client), user);
  db.tokens.push(saved);
  return saved;
};

module.exports = { saveToken };
