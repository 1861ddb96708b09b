const express = require('express');
const { randomUUID } = require('crypto');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 1800 });
const app = express();

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  res.set('X-Request-Id', randomUUID());
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
    res.set(response.headers).json({ ...response.body, issued_at: Math.floor(Date.now() / 1000) });
  } catch (err) {
    res.set(response.headers).status(err.code).json({ error: err.name, status: err.code });
  }
});

module.exports = app;
