const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;

class PhotoServer extends OAuth2Server {
  constructor() {
    super({ model, accessTokenLifetime: 3600, refreshTokenLifetime: 14 * 24 * 3600 });
  }

  endpoint() {
    return (req, res) => this.answer(req, res);
  }

  async answer(req, res) {
    const response = new Response(res);
    try {
      await this.token(new Request(req), response);
      response.json(response.body);
    } catch (err) {
      res.status(err.code || 500).set(response.headers).json({ error: err.name });
    }
  }
}

const app = express();
app.use(express.urlencoded({ extended: false }));
app.post('/token', new PhotoServer().endpoint());

module.exports = app;
