/*
 * The server of Ada's photos.
 * Unit 3 adds a login: for now there is one endpoint.
 */
const express = require('express');
const events = require('events');
const path = require('path');
const OAuth2Server = require('@node-oauth/oauth2-server');
const db = require('./db.js');
const model = require(path.join(__dirname, 'model.js'));

const log = new events.EventEmitter();
log.on('token', (id) => console.log(`${id} got a token (${db.tokens.length} tokens)`));

const oauth = new OAuth2Server({
  model,
  accessTokenLifetime: 60 * 60, // one hour
  refreshTokenLifetime: 60 * 60 * 24 * 30,
  requireClientAuthentication: { client_credentials: true, authorization_code: true },
});

const app = express();

app.post('/token', express.urlencoded({ extended: false }), async (req, res, next) => {
  let response;
  try {
    response = new OAuth2Server.Response(res);
    const token = await oauth.token(new OAuth2Server.Request(req), response);
    log.emit('token', token.client.id);
    return res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    if (!(err instanceof OAuth2Server.OAuthError)) return next(err);
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).end();
});

module.exports = app;
