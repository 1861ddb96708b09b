/* The model. */ const db = require('./db.js');

// saves a token {
const saveToken = (token /* the token */, client /* who asked */, user /* whose */) => {
  // token.client = client; is wrong: it would keep the secret
  token.client = { id: client.clientId };
  /* token.user = user.password */
  token.user = { username: user.username };
  // db.tokens.push(token); once is enough
  db.tokens.push(token);
  return token; // the end }
};

module.exports = { saveToken };
