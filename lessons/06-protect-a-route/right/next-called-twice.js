const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

const authenticate = (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  return oauth
    .authenticate(new OAuth2Server.Request(req), response)
    .then((token) => {
      req.token = token;
      next();
      return true;
    })
    .catch((err) => {
      res.status(err.code).set(response.headers).json({ error: err.name });
      return false;
    })
    .then((isGood) => {
      if (isGood) next();
    });
};

app.get('/photos', authenticate, (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
