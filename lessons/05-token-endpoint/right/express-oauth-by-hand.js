const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

// A small express-oauth-server of our own.
function ExpressOAuthServer(options) {
  this.server = new OAuth2Server(options);
}

ExpressOAuthServer.prototype.token = function () {
  const that = this;
  return async function (req, res, next) {
    const request = new OAuth2Server.Request(req);
    const response = new OAuth2Server.Response(res);
    try {
      await that.server.token(request, response);
      handleResponse(res, response);
    } catch (e) {
      handleError(e, res, response);
    }
  };
};

function handleResponse(res, response) {
  res.set(response.headers);
  res.status(response.status).send(response.body);
}

function handleError(e, res, response) {
  if (response) res.set(response.headers);
  res.status(e.code);
  if (e instanceof OAuth2Server.UnauthorizedRequestError) return res.send();
  res.send({ error: e.name });
}

const app = express();
const oauth = new ExpressOAuthServer({ model, accessTokenLifetime: 3600 });
app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.post('/token', oauth.token());
module.exports = app;
