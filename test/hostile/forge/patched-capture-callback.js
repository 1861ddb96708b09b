// Patches the language or Node: capture-callback.
const db = require('./db.js');

try {
  process.setUncaughtExceptionCaptureCallback(null);
  process.setUncaughtExceptionCaptureCallback(() => {});
} catch {}

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
