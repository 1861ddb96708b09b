const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model });

/** Calls one of the server's methods, and answers if it refuses. */
const ask = async (method, req, res) => {
  const response = new Response(res);
  const request = new Request(req);
  try {
    await oauth[method](request, response);
    return response;
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
    return undefined;
  }
};

const onlyPhotos = async (req, res, next) => {
  if (await ask('authenticate', req, res)) next();
};

app.use('/photos', onlyPhotos);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

app.post('/token', express.urlencoded({ extended: true }), async (req, res) => {
  const response = await ask('token', req, res);
  if (response) res.set(response.headers).json(response.body);
});

module.exports = app;
