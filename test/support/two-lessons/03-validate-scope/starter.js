const db = require('./db.js');
