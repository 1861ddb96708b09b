const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

const wrap = (req, res, next) => {
  req.oauthRequest = new Request(req);
  req.oauthResponse = new Response(res);
  next();
};

const grant = (req, res, next) => {
  oauth
    .token(req.oauthRequest, req.oauthResponse)
    .then((token) => {
      res.locals.token = token;
    })
    .then(() => next(), next);
};

const send = (req, res) => {
  const { status, headers, body } = req.oauthResponse;
  res.status(status).set(headers).json(body);
};

const refuse = (err, req, res, next) => {
  if (!req.oauthResponse) return next(err);
  const { headers } = req.oauthResponse;
  res.status(err.code).set(headers).json({ error: err.name });
};

const app = express();
app.post('/token', [express.urlencoded({ extended: false }), wrap], grant, send, refuse);
module.exports = app;
