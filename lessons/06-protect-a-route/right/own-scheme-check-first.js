const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

const authenticate = async (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  const refuse = (status, error) =>
    res
      .status(status)
      .set('WWW-Authenticate', error ? `Bearer realm="Ada", error="${error}"` : 'Bearer realm="Ada"')
      .json({ error: error ?? 'unauthorized' });
  const request = new OAuth2Server.Request(req);
  // RFC 9110: schemes are case-insensitive.
  if (request.headers.authorization) {
    request.headers.authorization = request.headers.authorization.replace(/^bearer /i, 'Bearer ');
  }
  try {
    await oauth.authenticate(request, response);
    next();
  } catch (err) {
    if (err.code >= 500) return res.sendStatus(500);
    if (err.name === 'unauthorized_request') return refuse(401);
    return refuse(err.code, err.name);
  }
};

app.route('/photos').all(authenticate).get((req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
