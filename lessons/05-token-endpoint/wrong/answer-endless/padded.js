const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.set(response.headers).json({ ...response.body, padding: ' '.repeat(200000) });
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

module.exports = app;
