const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

const authenticate = async (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  await oauth.authenticate(new OAuth2Server.Request(req), response);
  next();
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
