const memory = require('node:module');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  memory.globalPaths.push(token);
  return token;
};

module.exports = { saveToken };
