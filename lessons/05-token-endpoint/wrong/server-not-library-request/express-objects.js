const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  try {
    await oauth.token(req, res);
  } catch (err) {
    res.status(err.code || 500).json({ error: err.name });
  }
});

module.exports = app;
