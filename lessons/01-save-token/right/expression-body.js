const db = require('./db.js');

const saveToken = (token, client, user) =>
  db.tokens[
    db.tokens.push(
      Object.assign(token, { client: { id: client.clientId }, user: { username: user.username } }),
    ) - 1
  ];

module.exports = { saveToken };
