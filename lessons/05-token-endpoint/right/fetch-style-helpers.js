const express = require('express');
const assert = require('assert');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

assert(typeof model.getClient === 'function');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 86400 });
const form = express.urlencoded({ extended: false });

/** What the library would answer, without sending it. */
async function askForToken(req) {
  const response = new OAuth2Server.Response({});
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
    return { status: response.status, headers: response.headers, body: response.body };
  } catch (err) {
    return { status: err.code, headers: response.headers, body: { error: err.name } };
  }
}

const reply = (res, { status, headers, body }) => {
  res.status(status).set(headers).json(body);
};

app.post('/token', form, async (req, res) => reply(res, await askForToken(req)));

module.exports = app;
