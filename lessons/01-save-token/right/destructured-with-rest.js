const db = require('./db.js');

const saveToken = (token, client, user) => {
  const { clientId: id } = client;
  const { username } = user;
  const { ...whole } = token;
  Object.assign(token, whole, { client: { id }, user: { username } });
  const { tokens } = db;
  tokens[tokens.length] = token;
  return token;
};

module.exports = { saveToken };
