const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const Request = OAuth2Server.Request;
const Response = OAuth2Server.Response;

const app = express();
app.oauth = new OAuth2Server({ model: model, accessTokenLifetime: 60 * 60 });

app.use(express.urlencoded({ extended: true }));

app.post('/token', function (req, res) {
  const request = new Request(req);
  const response = new Response(res);

  app.oauth
    .token(request, response, { accessTokenLifetime: 3600000 })
    .then(function () {
      res.set(response.headers);
      res.status(response.status).json(response.body);
    })
    .catch(function (err) {
      res.set(response.headers);
      res.status(err.code || 500).json({ error: err.name });
    });
});

module.exports = app;
