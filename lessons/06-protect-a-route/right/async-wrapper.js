const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = Object.assign({}, require('./model'));

// What one did in Express 4, where rejections of handlers got lost.
const asyncHandler = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);

const oauth = new OAuth2Server({ model });
const app = express();
app.set('env', 'production');

const authenticate = asyncHandler(async (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.authenticate(new OAuth2Server.Request(req), response);
  } catch (err) {
    throw Object.assign(new Error('refused'), { status: err.code, headers: response.headers });
  }
  next();
});

app.get('/photos', authenticate, asyncHandler(async (req, res) => {
  await Promise.resolve();
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
}));

app.use(function (err, req, res, next) {
  res.set(err.headers || {});
  res.status(err.status || 500);
  res.send({ error: err.message });
});

module.exports = app;
