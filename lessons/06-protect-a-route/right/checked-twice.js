const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const { getClient, getUserFromClient, saveToken, getAccessToken, getAuthorizationCode, revokeAuthorizationCode } =
  require('./model.js');

const model = { getClient, getUserFromClient, saveToken, getAccessToken, getAuthorizationCode, revokeAuthorizationCode };

const app = express();
const oauth = new OAuth2Server({ model });

function authenticate(req, res, next) {
  const response = new OAuth2Server.Response(res);
  oauth
    .authenticate(new OAuth2Server.Request(req), response)
    .then(() => next())
    .catch((err) => {
      if (res.headersSent) return;
      res.status(err.code || 500).set(response.headers).json({ error: err.name });
    });
}

app.use('/photos', authenticate);
app.get('/photos', authenticate, (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
