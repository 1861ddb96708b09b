// Never ends, after the first `await`.
const db = require('./db.js');

const saveToken = async (token, client, user) => {
  await null;
  for (;;);
};

module.exports = { saveToken };
