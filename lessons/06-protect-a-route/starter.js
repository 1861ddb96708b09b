const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

// Step 1: write a middleware, a function (req, res, next), that calls oauth.authenticate().

// Step 2: the token is good. Go on to the route.

// Step 3: there is no good token. Answer 401, and do not go on.

// Step 4: mount the middleware here, before the route.

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
