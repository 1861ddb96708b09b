const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');

const createApp = ({ model, lifetime }) => {
  const oauth = new OAuth2Server({ model, accessTokenLifetime: lifetime });
  const app = express();
  app.post('/token', express.urlencoded({ extended: false }), answerToken(oauth));
  return app;
};

const answerToken = (oauth) => async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
    res.set(response.headers).json(response.body);
  } catch (err) {
    res.set(response.headers).status(err.code).json({ error: err.name });
  }
};

module.exports = createApp({ model: require('./model.js'), lifetime: 3600 });
