const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

function authenticate(req, res, next) {
  const isSearch = Object.keys(req.query).length > 0;
  if (isSearch) return next();
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);
  oauth
    .authenticate(request, response)
    .then((token) => {
      req.user = token.user;
      next();
    })
    .catch((err) => {
      res.set(response.headers);
      res.status(err.code || 500).json({ error: err.name });
    });
}

app.get('/photos', authenticate, (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
