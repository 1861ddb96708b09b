const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response, ServerError } = OAuth2Server;
const app = express();
const oauth = new OAuth2Server({ model });

const authenticate = (req, res, next) => {
  const response = new Response(res);
  return oauth.authenticate(new Request(req), response).then(
    (token) => {
      res.locals.user = token.user;
      next();
    },
    (err) => {
      if (err instanceof ServerError) return res.sendStatus(401);
      res.status(err.code);
      res.set(response.headers);
      return res.json({ error: err.name, error_description: err.message });
    },
  );
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = (req, res) => app(req, res);
