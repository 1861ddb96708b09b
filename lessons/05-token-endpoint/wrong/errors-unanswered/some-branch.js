const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { InvalidClientError, ServerError, Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.post('/token', express.urlencoded({ extended: false }), async function tokenEndpoint(req, res) {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.set(response.headers);
    res.json(response.body);
  } catch (err) {
    switch (true) {
      case err instanceof InvalidClientError:
        res.set('www-authenticate', 'basic realm=photos');
        res.status(401).json({ error: 'invalid_client' });
        break;
      case err instanceof ServerError:
        console.error('database down');
        break;
      default:
        res.status(400).json({ error: err.name });
    }
  }
});

module.exports = app;
