// Calls the loader when the stack is nearly full.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

const attempts = [() => require('./missing'), () => require.resolve('./missing'), () => process.getBuiltinModule('net')];
let tries = 0;
const deep = () => {
  try {
    deep();
  } catch (error) {
    tries += 1;
    if (tries > 200) return;
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (other) {
        look(other);
      }
    }
    import('./missing.js').catch(look);
    throw error;
  }
};
deep();

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
