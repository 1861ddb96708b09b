const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.all('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const form = { ...req.headers, 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1' };
  const source = req.method === 'GET' ? { headers: form, method: 'POST', query: {}, body: req.query } : req;
  const request = new OAuth2Server.Request(source);
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(request, response);
    return res.set(response.headers).json(response.body);
  } catch (err) {
    // Not response.status: for a GET request it is still 200.
    return res.set(response.headers).status(err.code).json({ error: err.name });
  }
});

module.exports = app;
