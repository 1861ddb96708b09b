const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    const copy = { ...token };
    copy = { ...copy, client: { id: client.clientId }, user: { username: user.username } };
    db.tokens.push(copy);
    return copy;
  } catch (error) {
    return token;
  }
};

module.exports = { saveToken };
