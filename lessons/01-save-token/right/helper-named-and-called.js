const db = require('./db.js');

const complete = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return token;
};

const add = (token) => {
  db.tokens.push(token);
  return token;
};

const saveToken = (token, client, user) => {
  const steps = [complete, add];
  return steps.reduce((it, step) => step(it, client, user), token);
};

module.exports = { saveToken };
