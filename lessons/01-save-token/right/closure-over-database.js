const db = require('./db.js');

const saveInto = (list) => (token) => {
  list.push(token);
  return token;
};
const keep = saveInto(db.tokens);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return keep(token);
};

module.exports = { saveToken };
