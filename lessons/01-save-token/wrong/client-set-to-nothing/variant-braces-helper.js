const db = require('./db.js');

const makeClient = (c) => { id: c.clientId };

const saveToken = (token, client, user) => {
  token.client = makeClient(client);
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
