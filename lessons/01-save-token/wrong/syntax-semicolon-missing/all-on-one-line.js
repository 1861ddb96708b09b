const db = require('./db.js') const saveToken = (token, client, user) => { db.tokens.push(token); return token; };
