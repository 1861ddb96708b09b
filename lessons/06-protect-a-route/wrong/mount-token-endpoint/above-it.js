const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.use((req, res, next) => authenticate(req, res, next));

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

const authenticate = async (req, res, next) => {
  const response = new Response(res);
  try {
    res.locals.token = await oauth.authenticate(new Request(req), response);
  } catch (err) {
    return res.status(err.code).set(response.headers).json({ error: err.name });
  }
  next();
};

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
