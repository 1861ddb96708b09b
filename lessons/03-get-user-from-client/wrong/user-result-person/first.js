const db = require('./db.js');
const getUserFromClient = (client) => {
  return db.users[0];
};
module.exports = { getUserFromClient };
