const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  throw new Error('not yet');
};

module.exports = { saveToken };
