const db = require('./db.js');

const saveToken = async (token, client, user) => {
  [[client, user]].forEach(async ([app, person]) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    token.client = { id: app.clientId };
    token.user = { username: person.username };
    db.tokens.push(token);
  });
  return token;
};

module.exports = { saveToken };
