const db = require('./db.js');

let last = Promise.resolve();

const saveToken = (token, client, user) => {
  last = last.then(() => {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  });
  return last;
};

module.exports = { saveToken };
