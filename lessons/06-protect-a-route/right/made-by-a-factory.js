const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');

const createApp = ({ model }) => {
  const oauth = new OAuth2Server({ model });
  const app = express();
  app.get('/photos', authenticate(oauth), (req, res) => {
    res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
  });
  app.use((req, res) => res.status(404).send('not found'));
  return app;
};

const authenticate = (oauth) => async (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.authenticate(new OAuth2Server.Request(req), response);
  } catch (err) {
    res.set(response.headers).status(err.code).json({ error: err.name });
    return;
  }
  next();
};

module.exports = createApp({ model: require('./model.js') });
