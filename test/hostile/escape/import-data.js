// Imports code from a data URL.
const db = require('./db.js');

const attempt = (async () => {
  await import('data:text/javascript,import fs from "node:fs"; console.log("ESCAPED", fs.readFileSync("__OUTSIDE__/secret.txt", "utf8"))');
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
