const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

function onlyWithToken(req, res, next) {
  const response = new OAuth2Server.Response(res);
  oauth.authenticate(new OAuth2Server.Request(req), response).then(
    () => next(),
    (err) => {
      res.status(err.code).set(response.headers).end();
    },
  );
}

app.all('/photos', onlyWithToken);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
