const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model });

const gallery = express();
gallery.get('/', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

async function gate(req, res, next) {
  const response = new Response(res);
  try {
    await oauth.authenticate(new Request(req), response);
  } catch ({ code, name }) {
    res.set(response.headers);
    res.statusCode = code;
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify({ error: name }));
    return;
  }
  next();
}

const app = express();
app.use('/photos', gate, gallery);

module.exports = app;
