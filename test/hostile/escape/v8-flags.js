// Has V8 write a file, with a line of its own choice.
const db = require('./db.js');

const attempts = [
  () => require('v8').setFlagsFromString('--redirect-code-traces-to=__OUTSIDE__/traces'),
  () => process.getBuiltinModule('v8').setFlagsFromString('--logfile=__OUTSIDE__/log'),
  () => require('module').createRequire(__filename)('node:v8').setFlagsFromString('--log'),
  () => process.binding('v8').setFlagsFromString('--prof'),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('ESCAPED');
  } catch {}
}
import('v8').then(() => console.log('ESCAPED'), () => {});

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
