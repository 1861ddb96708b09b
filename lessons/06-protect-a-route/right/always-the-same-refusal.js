const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

async function authenticate(req, res, next) {
  try {
    await oauth.authenticate(new OAuth2Server.Request(req), new OAuth2Server.Response(res));
  } catch (err) {
    console.error('refused:', err.name);
    return res.status(401).set('WWW-Authenticate', 'bearer realm="Ada"').json({ error: 'unauthorized' });
  }
  return next();
}

app.get('/photos', authenticate, (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
