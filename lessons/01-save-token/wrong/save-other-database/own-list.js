const memory = require('node:process');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  memory.argv.push(token);
  return token;
};

module.exports = { saveToken };
