const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

// Express 5 sends a rejection on to the error middleware.
const authenticate = async (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  req.challenge = response.headers;
  await oauth.authenticate(new OAuth2Server.Request(req), response);
  next();
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

app.use((err, req, res, next) => {
  if (err instanceof OAuth2Server.ServerError) return res.sendStatus(500);
  res.set(req.challenge || {});
  res.status(err.status || 500).json({ error: err.name });
});

module.exports = app;
