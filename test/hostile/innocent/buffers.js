// Uses buffers.
const db = require('./db.js');

console.log(Buffer.from('x').toString('base64'), new TextEncoder().encode('ä').length, new Blob(['x']).size);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
