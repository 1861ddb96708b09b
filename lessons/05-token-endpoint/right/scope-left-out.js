const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    // The client gets the scope that it asked for, so it need not be sent (RFC 6749, 5.1).
    const { scope, ...body } = response.body;
    res.set(response.headers).json(body);
  } catch (err) {
    res.set(response.headers).status(err.code).json({ error: err.name });
  }
});

module.exports = app;
