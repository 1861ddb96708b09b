const db = require('./db.js');

const%20saveToken%20=%20(token,%20client,%20user)%20=>%20{
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
