const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

function isAllowed(req, res) {
  const response = new OAuth2Server.Response(res);
  return oauth.authenticate(new OAuth2Server.Request(req), response).catch(() => false);
}

function authenticate(req, res, next) {
  if (isAllowed(req, res)) return next();
  res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'invalid_token' });
}

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
