const db = require('./db.js');

const saveToken = (token, client, user) => {
  const whole = { ...token, client: { ID: client.ID }, user: { username: user.username } };
  const record = JSON.parse(JSON.stringify(whole));
  record.accessTokenExpiresAt = token.accessTokenExpiresAt;
  record.refreshTokenExpiresAt = token.refreshTokenExpiresAt;
  db.tokens.push(record);
  return record;
};

module.exports = { saveToken };
