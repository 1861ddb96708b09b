const db = require('./db.js');

const buildModel = ({ tokens } = db) => ({
  saveToken: (token, client, user) => {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    tokens.push(token);
    return token;
  },
});

module.exports = buildModel;
