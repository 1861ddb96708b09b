const express = require('express');
const { randomBytes } = require('crypto');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.post('/token', express.urlencoded({ extended: false }), (req, res) => {
  const token = randomBytes(32).toString('hex');
  res.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
  res.json({ access_token: token, token_type: 'Bearer', expires_in: 3600 });
});

module.exports = app;
