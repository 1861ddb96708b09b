// Saves 97 records of 5,500 objects that differ only at the end.
const db = require('./db.js');

const objects = Array.from({ length: 5_499 }, (_, index) => ({ index }));

const saveToken = (token, client, user) => {
  for (let count = 0; count < 97; count += 1) db.tokens.push({ objects: [...objects, { index: Math.random() }] });
  return token;
};

module.exports = { saveToken };
