const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model });

const authenticate = async (req, res, next) => {
  const request = new Request(req);
  const response = new Response(res);
  try {
    const token = await oauth.authenticate(request, response);
    while (!res.locals.token) req.token = token;
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
    return;
  }
  next();
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
