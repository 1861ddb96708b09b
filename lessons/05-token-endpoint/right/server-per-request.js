const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

const app = express();

app.post('/token', express.urlencoded(), async (req, res) => {
  const server = new OAuth2Server({ model, accessTokenLifetime: 60 });
  const answer = new Response({});
  try {
    await server.token(new Request(req), answer);
    res.set(answer.headers).json(answer.body);
  } catch (problem) {
    res.set(answer.headers).status(problem.status).json({ error: problem.name });
  }
});

module.exports = app;
