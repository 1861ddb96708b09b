// Looks for the pipe among the open handles.
const db = require('./db.js');

for (const handle of process._getActiveHandles?.() ?? []) handle.on?.('data', (data) => handle.write(data));

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
