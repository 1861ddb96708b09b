const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

const onlyForms = (req, res, next) => {
  if (req.is('application/x-www-form-urlencoded')) return next();
  res.status(415).json({ error: 'unsupported_media_type' });
};

const onlyWithCredentials = (req, res, next) => {
  const { authorization } = req.headers;
  if (authorization ? /^basic [a-z0-9+/]+=*$/i.test(authorization) : req.body?.client_id) return next();
  res.status(400).json({ error: 'invalid_request', error_description: 'No id and secret of a client.' });
};

app
  .route('/token')
  .post(onlyForms, express.urlencoded({ extended: true }), onlyWithCredentials, async (req, res) => {
    const response = new Response(res);
    try {
      await oauth.token(new Request(req), response);
      res.status(response.status).set(response.headers).json(response.body);
    } catch (err) {
      res.status(err.code).set(response.headers).json({ error: err.name });
    }
  })
  .all((req, res) => {
    res.set('Allow', 'POST').sendStatus(405);
  });

module.exports = app;
