1  const db = require('./db.js');
2  
3  const saveToken = (token, client, user) => {
4    token.client = { id: client.clientId };
5    token.user = { username: user.username };
6    db.tokens.push(token);
7    return token;
8  };
9  
10  module.exports = { saveToken };
