const express = require('express');
const { callbackify } = require('util');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const server = new OAuth2Server({ model });
const authenticate = callbackify(server.authenticate.bind(server));

const app = express();

app.get(
  '/photos',
  (req, res, next) => {
    const response = new OAuth2Server.Response(res);
    authenticate(new OAuth2Server.Request(req), response, (err, token) => {
      if (err) return res.set(response.headers).status(err.code).json({ error: err.name });
      res.locals.user = token.user;
      next();
    });
  },
  (req, res) => {
    res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
  },
);

module.exports = app;
