const db = require('./db.js');

const saveToken = (token, client, user) => {
  [token].forEach((one) => {
    one.client = { id: client.clientId };
    return one;
  });
  token.user = { username: user.username };
  return Promise.resolve(token).then((one) => {
    db.tokens.push(one);
    return one;
  });
};

module.exports = { saveToken };
