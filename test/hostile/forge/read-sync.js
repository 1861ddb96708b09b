// Replaces the function that reads.
const db = require('./db.js');

const fs = require('fs');
fs.readSync = () => 0;

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
