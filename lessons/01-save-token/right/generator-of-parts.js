const db = require('./db.js');

function* partsOf(client, user) {
  yield ['client', { id: client.clientId }];
  yield ['user', { username: user.username }];
}

const saveToken = (token, client, user) => {
  for (const [name, part] of partsOf(client, user)) token[name] = part;
  db.tokens = db.tokens.concat([token]);
  return db.tokens.at(-1);
};

module.exports = { saveToken };
