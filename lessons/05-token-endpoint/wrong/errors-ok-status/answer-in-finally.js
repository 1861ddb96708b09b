const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new OAuth2Server.Response(res);
  let status = 200;
  let body = { error: 'server_error' };
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
    ({ status, body } = response);
  } catch (err) {
    if (err instanceof OAuth2Server.OAuthError) {
      body = { error: err.name };
    }
  } finally {
    res.status(status).set(response.headers).json(body);
  }
});

module.exports = app;
