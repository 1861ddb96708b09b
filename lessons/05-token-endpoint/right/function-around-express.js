const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.post('/token', express.urlencoded(), async (req, res) => {
  const response = new OAuth2Server.Response(res);
  let error;
  await oauth.token(new OAuth2Server.Request(req), response).catch((err) => {
    error = err;
  });
  res.status(error ? error.code : 200);
  res.set(response.headers);
  res.send(error ? { error: error.name } : response.body);
});

module.exports = function handle(req, res) {
  return app(req, res);
};
