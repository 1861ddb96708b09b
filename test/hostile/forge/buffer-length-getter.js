// Sees each message that is written, drops it and writes another one.
const db = require('./db.js');

const fs = require('fs');

const view = Object.getPrototypeOf(Uint8Array.prototype);
for (const prototype of [Buffer.prototype, Uint8Array.prototype, view])
  for (const name of ['length', 'byteLength', 'byteOffset', 'buffer']) {
    const real = Reflect.getOwnPropertyDescriptor(view, name).get;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        const text = Buffer.prototype.latin1Slice.call(this, 0, 200);
        if (/"type":"/.test(text)) console.log('ESCAPED');
        return Reflect.apply(real, this, []);
      },
    });
  }

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
