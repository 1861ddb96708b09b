const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const Request = OAuth2Server.Request;
const Response = OAuth2Server.Response;

const app = express();
const oauth = new OAuth2Server({ model: model });

function authenticateRequest(req, res, next) {
  const request = new Request(req);
  const response = new Response(res);

  return oauth
    .authenticate(request, response)
    .then(function (token) {
      res.locals.token = token;
      next();
    })
    .catch(function (err) {
      res.set(response.headers);
      res.status(err.code || 500).send({ error: err.name });
    });
}

app.get('/photos', authenticateRequest, function (req, res) {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
