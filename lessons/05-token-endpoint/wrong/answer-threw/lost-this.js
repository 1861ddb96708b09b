const express = require('express');
const { promisify } = require('util');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const server = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const grant = async (...args) => {
  const token = server.token;
  return token(...args);
};
const pause = promisify(setImmediate);

const app = express();

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  await pause();
  const response = new OAuth2Server.Response(res);
  const refusal = await grant(new OAuth2Server.Request(req), response).then(
    () => null,
    (err) => err,
  );
  res.set(response.headers);
  if (refusal) res.status(refusal.code || 500).json({ error: refusal.name });
  else res.json(response.body);
});

module.exports = app;
