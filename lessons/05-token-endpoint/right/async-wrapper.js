const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

// What one did in Express 4, where rejections of handlers got lost.
const asyncHandler = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();
app.set('env', 'production');
app.use(express.urlencoded({ extended: true }));

app.post(
  '/token',
  asyncHandler(async (req, res) => {
    const response = new OAuth2Server.Response(res);
    try {
      await oauth.token(new OAuth2Server.Request(req), response);
    } catch (err) {
      err.headers = response.headers;
      throw err;
    }
    res.set(response.headers).send(response.body);
  }),
);

app.use(function (err, req, res, next) {
  res.set(err.headers || {});
  res.status(err.statusCode || 500);
  res.send({ error: err.statusCode ? err.name : 'server_error' });
});

module.exports = app;
