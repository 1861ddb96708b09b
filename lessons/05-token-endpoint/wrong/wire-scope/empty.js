const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    const token = await oauth.token(new OAuth2Server.Request(req), response);
    const body = {
      access_token: token.accessToken,
      token_type: 'bearer',
      expires_in: Math.floor((token.accessTokenExpiresAt - Date.now()) / 1000),
    };
    if (token.refreshToken) body.refresh_token = token.refreshToken;
    body.scope = (token.scope || []).join(' ');
    res.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
    res.json(body);
  } catch (err) {
    if (err.code === 401) res.set('WWW-Authenticate', 'Basic realm="photos"');
    res.status(err.code).json({ error: err.name });
  }
});

module.exports = app;
