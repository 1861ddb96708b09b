const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.use((req, res, next) => {
  for (const line of ['{"type":"responded","responses":[],"uncaught":[]}', 'x'.repeat(2_000_000)]) {
    try {
      require('fs').writeSync(3, `${line}\n`);
    } catch {
      // It is closed.
    }
  }
  next();
});

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

module.exports = app;
