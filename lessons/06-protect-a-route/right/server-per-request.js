const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();

const bearer = async (req, res, next) => {
  const server = new OAuth2Server({ model });
  const answer = new Response({});
  try {
    await server.authenticate(new Request(req), answer);
    next();
  } catch (problem) {
    res.set(answer.headers).status(problem.statusCode).json({ error: problem.name });
  }
};

app.use(/^\/photos/i, bearer);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
