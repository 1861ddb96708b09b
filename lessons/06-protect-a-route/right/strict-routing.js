const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
app.enable('strict routing');
app.enable('case sensitive routing');

const oauth = new OAuth2Server({ model });

app.get('/photos', authenticate, sendPhotos);

function sendPhotos(req, res) {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
}

async function authenticate(req, res, next) {
  const response = new OAuth2Server.Response(res);
  let token;
  try {
    token = await oauth.authenticate(new OAuth2Server.Request(req), response);
  } catch (err) {
    return res.status(err.code).set(response.headers).send(`${err.name}\n`);
  }
  req.token = token;
  next();
}

module.exports = app;
