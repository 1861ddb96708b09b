const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/token', (req, res) => {
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);
  oauth
    .token(request, response)
    .catch(() => {
      // The library leaves 200 and an empty body where it refuses before it looks for the client.
      if (response.status === 200) {
        response.status = 400;
        response.body = { error: 'invalid_request' };
      }
      if (response.status >= 500) console.error(response.body.error);
    })
    .then(() => res.status(response.status).set(response.headers).json(response.body));
});

module.exports = app;
