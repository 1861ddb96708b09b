// Uses regular expressions.
const db = require('./db.js');

const { groups } = /(?<year>\d{4})-(?<month>\d\d)/u.exec('2026-11');
console.log(groups.year, 'aXbX'.replaceAll(/x/gi, '-'), [...'a1b2'.matchAll(/\d/g)].length);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
