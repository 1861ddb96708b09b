const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

app.get('/photos', async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.authenticate(new OAuth2Server.Request(req), response);
    res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

module.exports = app;
