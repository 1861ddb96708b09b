const db = require('./db.js');

let saveToken;
