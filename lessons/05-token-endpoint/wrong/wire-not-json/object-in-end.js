const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.use(express.urlencoded({ extended: false, type: (req) => /urlencoded/.test(req.headers['content-type']) }));

app.post('/token', async (req, res) => {
  const response = new Response(res);
  try {

    await oauth.token(new Request(req), response);
    res.status(response.status);
    res.set(response.headers);
    res.setHeader('Content-Type', 'application/json');
    res.write(`${response.body}`);
    res.end();
  } catch (err) {
    res.status(err.code);
    res.set(response.headers);
    res.json({ error: err.name });
  }
});

app.use((req, res, next) => next());

module.exports = app;
