const { setTimeout: pause } = require('node:timers/promises');
const db = require('./db.js');

const saveToken = async (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  while (!db.connected) await pause(5);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
