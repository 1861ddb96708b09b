const db = require('./db.js');

const build = async (token, client, user) => ({
  ...token,
  client: { id: client.clientId },
  user: { username: user.username },
});

const saveToken = (token, client, user) => {
  const record = build(token, client, user);
  db.tokens.push(record);
  return record;
};

module.exports = { saveToken };
