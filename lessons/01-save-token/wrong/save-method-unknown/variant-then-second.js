const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return Promise.resolve(token)
    .then((it) => db.tokens.append(it), console.log).then(() => db.tokens.append(token), () => token);
};

module.exports = { saveToken };
