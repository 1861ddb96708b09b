const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { InvalidTokenError, InvalidRequestError, UnauthorizedRequestError, Request, Response } = OAuth2Server;
const app = express();
const oauth = new OAuth2Server({ model });

const realm = 'Bearer realm="photos"';

app.use('/photos', async (req, res, next) => {
  try {
    await oauth.authenticate(new Request(req), new Response(res));
  } catch (err) {
    switch (err.constructor) {
      case UnauthorizedRequestError:
        return res.status(401).set('WWW-Authenticate', realm).end();
      case InvalidTokenError:
        return res.status(401).json({ error: 'invalid_token' });
      case InvalidRequestError:
        return res.status(400).json({ error: 'invalid_request' });
      default:
        return res.status(503).end();
    }
  }
  next();
});

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
