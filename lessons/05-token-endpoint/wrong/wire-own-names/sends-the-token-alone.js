const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
app.use(express.json());
app.use(express.urlencoded({ extended: false }));

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.post('/token', (req, res, next) => {
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);
  oauth
    .token(request, response)
    .then((token) => {
      res.json(token);
    })
    .catch((err) => {
      res.set(response.headers);
      res.status(err.code || 500).json({ error: err.name });
    });
});

module.exports = app;
