'use strict';

const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

class Guard {
  #oauth = new OAuth2Server({ model });

  check = async (req, res, next) => {
    const response = new OAuth2Server.Response(res);
    try {
      await this.#oauth.authenticate(new OAuth2Server.Request(req), response);
    } catch (err) {
      Guard.refuse(res, err, response.headers);
      return;
    }
    next();
  };

  static refuse(res, err, headers) {
    res.writeHead(err.code, { ...headers, 'content-type': 'text/plain' });
    res.end('refused\n');
  }
}

const app = express();
const guard = new Guard();

app.get('/photos', guard.check);
app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

exports = module.exports = app;
