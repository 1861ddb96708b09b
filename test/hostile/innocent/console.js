// Prints in every way.
const db = require('./db.js');

for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[name]('%s %o', name, { name });
console.table([{ a: 1 }]);
console.group('group');
console.dir({ deep: { deeper: {} } }, { depth: 0 });
console.groupEnd();
console.time('time');
console.timeEnd('time');
console.count();
console.assert(false, 'asserted');

const saveToken = (token, client, user) => {
  console.log(token, client, user, db);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
