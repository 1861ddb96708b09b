const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  let day;
  try {
    day = JSON.parse('today');
  } catch {
    day = 'unknown';
  }
  console.log(day);
  try {
    db.token.push(token);
  } catch (error) {}
  return token;
};

module.exports = { saveToken };
