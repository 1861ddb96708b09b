const db = require('./db.js');

const parts = ((clientKey, userKey) => (client, user) => ({
  client: { id: client[clientKey] },
  user: { username: user[userKey] },
}))('clientId', 'username');

const saveToken = (token, client, user) => {
  ((record) => {
    db.tokens.push(record);
  })(Object.assign(token, parts(client, user)));
  return token;
};

module.exports = { saveToken };
