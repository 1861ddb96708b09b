// Replaces the database module by its own.
const db = require('./db.js');

const own = { clients: [], users: [], tokens: [] };
require.cache[require.resolve('./db.js')] = { exports: own, loaded: true, id: 'db', filename: 'db' };

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  own.tokens.push(token);
  return token;
};

module.exports = { saveToken };
