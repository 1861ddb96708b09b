const db = require('./db.js');

module.exports.getAccessToken = (bearerToken, callback) => {
  callback(
    null,
    db.tokens.find(({ accessToken }) => accessToken === bearerToken),
  );
};

module.exports.saveAccessToken = function (accessToken, clientId, expires, userId, callback) {
  db.tokens.push({ accessToken, accessTokenExpiresAt: expires, client: { id: clientId }, user: { id: userId } });
  callback();
};
