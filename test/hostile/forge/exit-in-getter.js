// Ends the process: exit-in-getter.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  return {
    get accessToken() {
      process.exit(0);
    },
  };
};

module.exports = { saveToken };
