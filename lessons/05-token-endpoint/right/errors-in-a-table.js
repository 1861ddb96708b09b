const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const statusOf = {
  invalid_client: 401,
  invalid_request: 400,
  invalid_grant: 400,
  invalid_scope: 400,
  unauthorized_client: 400,
  unsupported_grant_type: 400,
};

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.post('/token', express.urlencoded(), async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
    res.set(response.headers).status(response.status).send(response.body);
  } catch (err) {
    const status = statusOf[err.name];
    if (!status) return res.sendStatus(500);
    if (status === 401) res.set('WWW-Authenticate', 'Basic realm="Photos", charset="UTF-8"');
    res.status(status).send({ error: err.name });
  }
});

module.exports = app;
