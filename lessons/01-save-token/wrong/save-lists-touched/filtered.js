const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.clients = db.clients.filter((one) => one.clientId === client.clientId);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
