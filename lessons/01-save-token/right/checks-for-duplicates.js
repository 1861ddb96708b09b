const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  const known = db.tokens.some(({ accessToken }) => accessToken === token.accessToken);
  if (!known) db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
