const { createServer } = require('http');
const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
app.disable('x-powered-by');
app.use(express.urlencoded({ extended: false, limit: '10kb' }));

const oauth = new OAuth2Server({ accessTokenLifetime: 3600, model });

async function token(req, res) {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
  } catch (err) {
    response.status = err.code;
    response.body = { error: err.name };
  }
  res.status(response.status).set(response.headers).json(response.body);
}

app.post('/token', token);

const server = createServer(app);
server.listen(process.env.PORT || 3000);

module.exports = server;
