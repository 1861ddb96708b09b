const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

const wrap = (req, res, next) => {
  req.oauth = { request: new OAuth2Server.Request(req), response: new OAuth2Server.Response(res) };
  next();
};

const check = async (req, res, next) => {
  const { request, response } = req.oauth;
  try {
    req.oauth.token = await oauth.authenticate(request, response);
    next();
  } catch (err) {
    refuse(res, response, err);
  }
};

function refuse(res, { headers }, { code, name }) {
  res.set(headers);
  res.status(code);
  res.json({ error: name });
}

const photos = (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
};

app.get('/photos', [wrap, check], photos);

module.exports = app;
