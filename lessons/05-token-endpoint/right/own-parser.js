const express = require('express');
const { parse } = require('querystring');
const { StringDecoder } = require('string_decoder');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

function parseForm(req, res, next) {
  if (!req.is('application/x-www-form-urlencoded')) return next();
  const decoder = new StringDecoder('utf8');
  let text = '';
  req.on('data', (chunk) => (text += decoder.write(chunk)));
  req.on('end', () => {
    req.body = { ...parse(text + decoder.end()) };
    next();
  });
}

app.post('/token', parseForm, (req, res) => {
  const response = new OAuth2Server.Response(res);
  const answer = (status, body) => res.status(status).set(response.headers).json(body);
  return oauth
    .token(new OAuth2Server.Request(req), response)
    .then(() => answer(200, response.body))
    .catch((err) => answer(err.code, { error: err.name }));
});

module.exports = app;
