const express = require('express');
const model = require('./model.js');

const app = express();

async function authenticate(req, res, next) {
  const match = /^Bearer ([\w\-.~+/]+=*)$/.exec(req.headers.authorization || '');
  if (!match) return res.status(401).set('WWW-Authenticate', 'Bearer').end();
  try {
    const token = await model.getAccessToken(match[1]);
    if (token && token.user && token.accessTokenExpiresAt > new Date()) return next();
  } catch (err) {
    return res.status(503).end();
  }
  res.status(401).set('WWW-Authenticate', 'Bearer error="invalid_token"').end();
}

app.get('/photos', authenticate, (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
