const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

class PhotoServer extends OAuth2Server {
  constructor() {
    super({ model });
  }

  protect() {
    return async (req, res, next) => {
      const response = new Response(res);
      try {
        await this.authenticate(new Request(req), response);
      } catch (err) {
        return res.status(err.code).set(response.headers).json({ error: err.name });
      }
      return next();
    };
  }
}

const app = express();
const oauth = new PhotoServer();

app.use('/photos', oauth.protect());

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
