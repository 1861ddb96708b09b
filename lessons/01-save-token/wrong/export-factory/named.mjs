import db from './db.js';

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

export function makeModel(options) {
  const model = { ...options, saveToken };
  return model;
}
