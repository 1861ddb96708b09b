const express = require('express');
const OAuthServer = require('express-oauth-server');

const app = express();

app.oauth = new OAuthServer({
  model: require('./model.js'),
  accessTokenLifetime: 3600,
});

app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.post('/token', app.oauth.token());

module.exports = app;
