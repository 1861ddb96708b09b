const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  const request = new Request(req);
  const response = new Response(res);
  try {
    await oauth.token(request, response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

module.exports = express;
