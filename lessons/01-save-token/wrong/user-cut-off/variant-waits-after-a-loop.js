const db = require('./db.js');

const saveToken = async (token, client, user) => {
  for (const one of db.clients) if (one.clientId === client.clientId) token.client = { id: one.clientId };
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
