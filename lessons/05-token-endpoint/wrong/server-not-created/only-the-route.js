const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const options = { model, accessTokenLifetime: 3600 };

app.post('/token', express.urlencoded(), (req, res) => {
  res.json({ access_token: 'todo', token_type: 'Bearer', expires_in: 3600 });
});

module.exports = app;
