const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response, OAuthError } = OAuth2Server;

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const request = new Request(req);
  const response = new Response(res);
  try {
    await oauth.token(request, response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    const isKnown = err instanceof OAuthError;
    res
      .status(isKnown ? err.code : 500)
      .set(response.headers)
      .json({ error: isKnown ? err.name : 'server_error' });
  }
});

module.exports = app;
