const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.use(express.urlencoded({ extended: false }));

app.post('/token', (req, res) => {
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);
  res.set(response.headers).json(response.body);
});

module.exports = app;
