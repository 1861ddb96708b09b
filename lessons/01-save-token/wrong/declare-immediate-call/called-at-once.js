const db = require('./db.js');

const saveToken = ((token, client, user) => {
  return 5;
})();
