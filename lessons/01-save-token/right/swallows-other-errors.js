const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    JSON.parse(client.grants);
  } catch {
    // grants are an array
  }
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  try {
    db.tokens.push(token);
  } finally {
    console.log('saved');
  }
  return token;
};

module.exports = { saveToken };
