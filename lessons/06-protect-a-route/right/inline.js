const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

app.use(async (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  try {
    res.locals.oauth = { token: await oauth.authenticate(new OAuth2Server.Request(req), response) };
    return next();
  } catch (err) {
    return res.set(response.headers).status(err.code).json({ error: err.name });
  }
});

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
