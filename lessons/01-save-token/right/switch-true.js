const db = require('./db.js');

const saveToken = (token, client, user) => {
  switch (typeof token) {
    case 'object':
      token.client = { id: client.clientId };
      token.user = { username: user.username };
      db.tokens.push(token);
      break;
    default:
      throw new TypeError('No token.');
  }
  return token;
};

module.exports = { saveToken };
