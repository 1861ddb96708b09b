const { setTimeout: pause } = require('node:timers/promises');
const db = require('./db.js');

const saveToken = async (token, client, user) => {
  for (let tries = 0; tries < 2; tries += 1) await pause(1);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  await pause(1);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
