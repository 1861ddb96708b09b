const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');
const db = require('./db.js');

const app = express();
const oauth = new OAuth2Server({ model });

app.use('/photos', (req, res, next) => {
  const header = req.get('Authorization') || '';
  const token = db.tokens.find((one) => `Bearer ${one.accessToken}` === header);
  if (!token || token.accessTokenExpiresAt < new Date()) {
    return res.status(401).set('WWW-Authenticate', 'Bearer realm="Ada"').end();
  }
  next();
});

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
