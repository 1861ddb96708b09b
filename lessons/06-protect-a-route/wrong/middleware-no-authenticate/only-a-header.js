const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

const authenticate = (req, res, next) => {
  const { authorization } = req.headers;
  if (!authorization || !authorization.startsWith('Bearer ')) {
    return res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'unauthorized' });
  }
  next();
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
