// Gives getters that tell something else each time.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  let count = 0;
  return {
    get accessToken() {
      count += 1;
      return `x${count}`;
    },
  };
};

module.exports = { saveToken };
