const db = require('./db.js');

const saveToken = (token, client, user) => {
  const setClient = () => {
    token.client = { id: client.clientId };
  };
  function setUser() {
    token.user = { username: user.username };
  }
  setClient();
  setUser();
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
