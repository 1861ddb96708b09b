// Uses labels, switch and odd statements.
const db = require('./db.js');

outer: for (const one of [1, 2]) {
  for (;;) {
    if (one === 1) continue outer;
    break outer;
  }
}
switch (1) {
  default:
  case 2:
}
void 0, (() => {})();
;;

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
