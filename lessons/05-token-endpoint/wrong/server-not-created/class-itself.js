const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    await OAuth2Server.token(new OAuth2Server.Request(req), response, { model });
    res.set(response.headers).json(response.body);
  } catch (err) {
    res.status(500).json({ error: 'server_error' });
  }
});

module.exports = app;
