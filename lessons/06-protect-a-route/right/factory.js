const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response, UnauthorizedRequestError, InvalidTokenError } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model });

// Other routes may want other options later.
function protect(options = {}) {
  return async function protectRoute(req, res, next) {
    const response = new Response(res);
    try {
      req.token = await oauth.authenticate(new Request(req), response, options);
    } catch (err) {
      const isTokenWrong = err instanceof UnauthorizedRequestError || err instanceof InvalidTokenError;
      const status = isTokenWrong ? 401 : err.code;
      return res.status(status).set(response.headers).json({ message: 'No photos without a good token.' });
    }
    next();
  };
}

app.get('/photos', protect(), (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
