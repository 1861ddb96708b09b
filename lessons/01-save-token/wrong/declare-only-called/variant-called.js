const db = require('./db.js');

saveToken(token, client, user);
