const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.post('/token', express.urlencoded({ extended: false }), async ({ headers, method, query, body }, res) => {
  const response = new OAuth2Server.Response({ headers: {} });
  try {
    const { grant_type, client_id, client_secret, scope } = body ?? {};
    const form = { grant_type, client_id, client_secret, scope };
    await oauth.token(new OAuth2Server.Request({ headers, method, query, body: form }), response);
    for (const [name, value] of Object.entries(response.headers)) res.append(name, value);
    res.json(response.body);
  } catch (err) {
    for (const [name, value] of Object.entries(response.headers)) res.append(name, value);
    res.status(err.code).json({ error: err.name });
  }
});

module.exports = app;
