// Looks for the function that called it.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  let caller = null;
  try {
    caller = (function () {
      return arguments.callee.caller;
    })();
  } catch {}
  for (let up = caller; typeof up === 'function'; up = up.caller) up.call(null, { is: 'answered' });
};

module.exports = { saveToken };
