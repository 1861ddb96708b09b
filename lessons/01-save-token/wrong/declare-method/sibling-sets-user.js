const db = require('./db.js');

const model = {
  getUserFromClient: (client) => ({ user: db.users[0], client }),
  saveToken: (token, client, user) => {
    db.tokens.push({ ...token, client: { id: client.clientId }, user: { username: user.name } });
    return token;
  },
};

module.exports = model;
