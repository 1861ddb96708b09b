// Writes a line of 32 MB on the pipe of the answers.
const db = require('./db.js');

require('fs').writeSync(3, `${'x'.repeat(32 * 1024 * 1024)}\n`);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
