const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.use(express.text({ type: 'application/x-www-form-urlencoded' }));

app.post('/token', async (req, res) => {
  const response = new Response(res);
  try {
    req.body = Object.fromEntries(new URLSearchParams(req.body));
    await oauth.token(new Request(req), response);
    res.status(response.status);
    res.set(response.headers);
    res.json(response.body);
  } catch (err) {
    res.status(err.code);
    res.set(response.headers);
    res.json({ error: err.name });
  }
});

app.use((req, res, next) => next());

module.exports = app;
