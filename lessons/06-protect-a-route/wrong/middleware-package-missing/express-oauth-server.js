const express = require('express');
const OAuthServer = require('express-oauth-server');

const app = express();
app.oauth = new OAuthServer({ model: require('./model.js') });

app.use(app.oauth.authenticate());

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
