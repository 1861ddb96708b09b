const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const {
  getClient,
  getUserFromClient,
  saveToken,
  getAccessToken,
  getAuthorizationCode,
  revokeAuthorizationCode,
} = require('./model.js');

const oauth = new OAuth2Server({
  model: { getClient, getUserFromClient, saveToken, getAccessToken, getAuthorizationCode, revokeAuthorizationCode },
});
const app = express();

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(new OAuth2Server.Request(req), response, { accessTokenLifetime: 3600 });
    res.set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

module.exports = app;
