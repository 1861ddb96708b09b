const db = require('./db.js');

async function report(token) {
  console.log(token.client.name.length);
}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  report(token);
  return token;
};

module.exports = { saveToken };
