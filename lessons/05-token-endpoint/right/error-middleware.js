const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

// Express 5 hands a rejection to the error middleware by itself.
app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new OAuth2Server.Response(res);
  res.locals.oauth = response;
  await oauth.token(new OAuth2Server.Request(req), response);
  res.set(response.headers).json(response.body);
});

app.use((err, req, res, _next) => {
  const headers = res.locals.oauth ? res.locals.oauth.headers : {};
  if (err instanceof OAuth2Server.ServerError) {
    console.error(err.message);
    res.sendStatus(500);
    return;
  }
  res.set(headers);
  res.status(err.status ?? 500);
  res.json({ error: err.name, error_description: err.message });
});

module.exports = app;
