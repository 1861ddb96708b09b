const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

const attempts = [
  () =>
    require('net')
      .connect(__PORT__, '127.0.0.1')
      .on('error', () => {}),
  () =>
    require('http')
      .get('http://127.0.0.1:__PORT__/')
      .on('error', () => {}),
  () => fetch('http://127.0.0.1:__PORT__/').catch(() => {}),
  () => require('dgram').createSocket('udp4').send('x', __PORT__, '127.0.0.1'),
  () =>
    process
      .getBuiltinModule('net')
      .connect(__PORT__, '127.0.0.1')
      .on('error', () => {}),
  () => new (require('http').Agent)().createConnection({ port: __PORT__ }).on('error', () => {}),
];

app.use((req, res, next) => {
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // The next one.
    }
  }
  next();
});

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

module.exports = app;
