const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app
  .use(express.json())
  .use(express.urlencoded({ extended: true }))
  .use('/token', async (req, res) => {
    if (req.method !== 'POST') return res.status(405).set('Allow', 'POST').end();
    const response = new OAuth2Server.Response(res);
    const outcome = await oauth.token(new OAuth2Server.Request(req), response).catch((err) => err);
    res.set(response.headers);
    if (outcome instanceof Error) return res.status(outcome.code).json({ error: outcome.name });
    res.status(response.status).json(response.body);
  });

module.exports = app;
