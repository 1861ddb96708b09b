const db = require('./db.js');

const saveToken = async (token, client, user) => {
  return Promise.resolve(token)
    .then((one) => Object.assign(one, { client: { id: client.clientId }, user: { username: user.username } }))
    .then((one) => db.tokens.push(one), () => 0)
    .catch(() => 0)
    .then(() => token);
};

module.exports = { saveToken };
