const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const LIFETIME = 3600;
const oauth = new OAuth2Server({ model, accessTokenLifetime: LIFETIME });
const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/token', (req, res) => {
  const response = new OAuth2Server.Response(res);
  oauth.token(new OAuth2Server.Request(req), response).then(
    ({ accessToken, refreshToken, scope }) => {
      res.header('CacheControl', 'no-store');
      res.header('Pragma', 'no-cache');
      res.type('json');
      res.send(
        JSON.stringify({
          access_token: accessToken,
          token_type: 'Bearer',
          expires_in: LIFETIME,
          refresh_token: refreshToken,
          scope: scope?.join(' '),
        }),
      );
    },
    (err) => {
      res.header(response.headers);
      res.status(err.code).json({ error: err.name });
    },
  );
});

module.exports = app;
