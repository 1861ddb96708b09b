const db = require('./db.js');

const saveToken = (token, client, user) => {
  const größe = db.tokens.length;
  console.log('größe 📏', größe);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
