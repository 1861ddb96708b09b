const { Router } = require('express');
const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model });

const check = async ({ headers, method, query, body }, res, next) => {
  const response = new Response({ headers: {} });
  const refusal = await oauth
    .authenticate(new Request({ headers, method, query, body }), response)
    .then(() => null)
    .catch((err) => err);
  if (!refusal) return next();
  for (const [name, value] of Object.entries(response.headers)) res.setHeader(name, value);
  res.status(refusal.status).type('text').send('Send a good token.');
};

const api = Router();
api
  .route('/photos')
  .all(check)
  .get((req, res) => {
    res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
  });

module.exports = express().use(api);
