'use strict';

const express = require('express');
const { urlencoded } = require('body-parser');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

class TokenController {
  #oauth = new OAuth2Server({ model, accessTokenLifetime: 3_600 });

  handle = async (req, res) => {
    const response = new OAuth2Server.Response(res);
    try {
      await this.#oauth.token(new OAuth2Server.Request(req), response);
      TokenController.send(res, response.status, response);
    } catch (err) {
      response.body = { error: err.name };
      TokenController.send(res, err.code, response);
    }
  };

  static send(res, status, { headers, body }) {
    Object.entries(headers).forEach(([name, value]) => res.setHeader(name, value));
    res.status(status).json(body);
  }
}

const app = express();
const controller = new TokenController();
app.post('/token', urlencoded({ extended: true }), controller.handle);

exports = module.exports = app;
