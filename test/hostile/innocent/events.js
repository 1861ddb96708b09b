// Uses events and signals to stop.
const db = require('./db.js');

const controller = new AbortController();
controller.signal.addEventListener('abort', () => console.log('stopped'));
controller.abort();
new EventTarget().dispatchEvent(new Event('x'));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
