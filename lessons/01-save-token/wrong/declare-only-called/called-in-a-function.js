const db = require('./db.js');

const answer = (token, client, user) => {
  saveToken(token, client, user);
};
