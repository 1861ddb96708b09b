// Looks at what is open.
const db = require('./db.js');

console.log(process.getActiveResourcesInfo?.());

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
