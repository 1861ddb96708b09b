const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response, OAuthError } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

// The token endpoint, as in the lesson before.
app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    const isRefusal = err instanceof OAuthError && err.code < 500;
    res.status(isRefusal ? err.code : 500).set(response.headers);
    res.json({ error: isRefusal ? err.name : 'server_error' });
  }
});

// Step 1: write a middleware, a function (req, res, next), that calls oauth.authenticate().

// Step 2: the token is good. Go on to the route.

// Step 3: there is no good token. Answer 401, and do not go on.

// Step 4: mount the middleware here, before the route.

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
