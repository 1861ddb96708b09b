const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model });

const withToken = (handler) => async (req, res) => {
  const response = new Response(res);
  let token;
  try {
    token = await oauth.authenticate(new Request(req), response);
  } catch (err) {
    return res.status(err.code).set(response.headers).json({ error: err.name });
  }
  return handler(req, res, token);
};

const sendPhotos = (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
};

app.get('/photos', withToken(sendPhotos));

module.exports = app;
