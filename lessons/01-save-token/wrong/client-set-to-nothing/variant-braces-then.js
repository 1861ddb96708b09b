const db = require('./db.js');

const saveToken = async (token, client, user) => {
  token.client = await Promise.resolve(client).then((one) => { id: one.clientId });
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
