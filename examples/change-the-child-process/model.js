const db = require('./db.js');

if (process.env.PATH !== undefined) throw new Error('The child process has an environment.');
if (process.permission.has('fs.write', __dirname)) throw new Error('The child process can write files.');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
