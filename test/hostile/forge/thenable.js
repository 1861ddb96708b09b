// Gives an answer that changes each time it is looked at.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  let count = 0;
  return {
    then(done) {
      count += 1;
      done(count > 1 ? token : undefined);
    },
  };
};

module.exports = { saveToken };
