const express = require('express');
const passport = require('passport');
const BearerStrategy = require('passport-http-bearer').Strategy;
const model = require('./model.js');

passport.use(
  new BearerStrategy(async (accessToken, done) => {
    const token = await model.getAccessToken(accessToken);
    done(null, token ? token.user : false);
  }),
);

const app = express();

app.get('/photos', passport.authenticate('bearer', { session: false }), (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
