// Has a package of the app do what the file itself may not: packages get these modules, and can do nothing with them.
const db = require('./db.js');
const reach = require('reach');

reach(__PORT__, '__OUTSIDE__');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
