const db = require('./db.js');

const saveToken = (token, client, user) => {
  const save = () => {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  };
  save();
};

module.exports = { saveToken };
