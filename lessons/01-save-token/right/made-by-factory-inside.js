const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

function makeModel() {
  return { saveToken, getClient: (id) => db.clients.find(({ clientId }) => clientId === id) };
}

module.exports = makeModel();
