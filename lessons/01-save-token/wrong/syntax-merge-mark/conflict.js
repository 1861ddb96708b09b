const db = require('./db.js');

const saveToken = (token, client, user) => {
<<<<<<< HEAD
  token.client = { id: client.clientId };
=======
  token.client = { id: client.clientId };
>>>>>>> other
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
