const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

function tokenHandler(req, res) {
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);
  return oauth
    .token(request, response)
    .then(() => res.set(response.headers).json(response.body))
    .catch((err) => res.set(response.headers).status(err.code).json({ error: err.name }));
}

app.use(express.urlencoded({ extended: false }));
app.post('/token', tokenHandler());

module.exports = app;
