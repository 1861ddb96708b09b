const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const app = express();
const oauth = new OAuth2Server({ model });
const open = new Set(['/token', '/']);

app.use(express.urlencoded({ extended: false }));

// All routes are closed, but for these two.
app.use((req, res, next) => {
  if (open.has(req.path)) return next();
  const response = new Response(res);
  oauth
    .authenticate(new Request(req), response)
    .then(() => true)
    .catch((err) => {
      res.status(err.code).set(response.headers).json({ error: err.name });
      return false;
    })
    .then((isGood) => isGood && next());
});

app.post('/token', async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.set(response.headers).json(response.body);
  } catch (err) {
    res.set(response.headers).status(err.code).json({ error: err.name });
  }
});

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
