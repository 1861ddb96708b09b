const db = require('./db.js');

const saveToken = async (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  try {
    await db.write();
    db.tokens.push(token);
  } catch (error) {
    console.error(error);
  }
  return token;
};

module.exports = { saveToken };
