// Reaches for the network: tcp-binding.
const db = require('./db.js');

try {
  const { TCP, TCPConnectWrap } = process.binding('tcp_wrap');
  new TCP(0).connect(new TCPConnectWrap(), '127.0.0.1', __PORT__);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
