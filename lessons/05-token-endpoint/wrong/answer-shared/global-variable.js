const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

let response;

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const request = new Request(req);
  response = new Response(res);
  try {
    await oauth.token(request, response);
    const { headers, body } = response;
    res.set(headers).json(body);
  } catch (err) {
    res.set(response.headers).status(err.code).json({ error: err.name });
  }
});

module.exports = app;
