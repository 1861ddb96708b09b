const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

const authenticate = async (req, res, next) => {
  const [scheme, accessToken] = (req.headers.authorization || '').split(' ');
  const token = scheme === 'Bearer' ? await model.getAccessToken(accessToken) : undefined;
  if (!token) return res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'invalid_token' });
  req.user = token.user;
  next();
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
