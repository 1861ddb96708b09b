const db = require('./db.js');

const saveToken = (token, client, user) => {
  Object.assign(token, { client: { id: client.clientId }, user: { user_name: user.user_name } });
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
