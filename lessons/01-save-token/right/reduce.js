const db = require('./db.js');

const saveToken = (token, client, user) => {
  const saved = [{ client: { id: client.clientId } }, { user: { username: user.username } }].reduce(
    (whole, part) => ({ ...whole, ...part }),
    token,
  );
  db.tokens.push(saved);
  return saved;
};

module.exports = { saveToken };
