const db = require('./db.js');

const saveToken = (token, client, user) => {
  if (!user) throw new Error(`no user for ${client.name}`);
  console.debug('client', client);
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
