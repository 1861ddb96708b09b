// Imports the inspector.
const db = require('./db.js');

const attempt = (async () => {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connect();
  session.post('Runtime.evaluate', { expression: '1' }, () => console.log('ESCAPED'));
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
