const db = require('./db.js');

const saveToken = (t, c, u) => {
  t.client = { id: c.clientId };
  t.user = { username: u.username };
  db.tokens.push(t);
  return t;
};

module.exports = { saveToken };
