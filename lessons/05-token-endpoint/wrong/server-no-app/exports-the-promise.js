const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const createApp = async () => {
  const app = express();
  const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
  app.use(express.urlencoded({ extended: false }));
  app.post('/token', async (req, res) => {
    const response = new OAuth2Server.Response(res);
    try {
      await oauth.token(new OAuth2Server.Request(req), response);
      res.set(response.headers).json(response.body);
    } catch (err) {
      res.set(response.headers).status(err.code).json({ error: err.name });
    }
  });
  return app;
};

module.exports = createApp();
