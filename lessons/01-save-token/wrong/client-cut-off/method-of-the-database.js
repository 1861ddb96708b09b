const db = require('./db.js');

const saveToken = (token, client, user) => {
  const accessToken = db.saveToken(token);
  return { ...accessToken, client: { id: client.clientId }, user: { username: user.username } };
};

module.exports = { saveToken };
