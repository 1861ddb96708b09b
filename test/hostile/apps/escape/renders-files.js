const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.set('views', '__OUTSIDE__');
app.engine('txt', (file, options, done) => require('fs').readFile(file, 'utf8', done));
app.use((req, res, next) => {
  res.render('secret.txt', (error, text) => {
    if (text) console.log('ESCAPED', text);
    next();
  });
});

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

module.exports = app;
