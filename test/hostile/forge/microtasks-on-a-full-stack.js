// Runs the checker's microtasks when the stack is nearly full.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

process.on('unhandledRejection', (reason, promise) => [reason, promise].forEach(look));

const saveToken = (token, client, user) =>
  new Promise((resolve) => {
    setImmediate(() => {
      let tries = 0;
      const deep = () => {
        try {
          deep();
        } catch (error) {
          tries += 1;
          if (tries === 1) resolve(token);
          if (tries < 60) process._tickCallback();
          throw error;
        }
      };
      try {
        deep();
      } catch {}
    });
  });

module.exports = { saveToken };
