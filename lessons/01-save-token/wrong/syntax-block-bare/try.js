const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  try
    db.tokens.push(token);
  catch (error)
    console.log(error);
  return token;
};

module.exports = { saveToken };
