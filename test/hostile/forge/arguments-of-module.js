// Looks at what the module was called with.
const db = require('./db.js');

for (const one of arguments) {
  if (typeof one === 'function') {
    try {
      one(() => (token) => token);
    } catch {}
  }
}

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
