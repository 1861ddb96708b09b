const db = require('./db.js');

function* parts(client, user) {
  yield ['client', { id: client.clientId }];
  yield ['user', { username: user.username }];
}

const saveToken = (token, client, user) => {
  for (const [name, part] of parts(client, user)) token[name] = part;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
