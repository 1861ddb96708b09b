const express = require('express');

const app = express();

const authenticate = (req, res, next) => {
  if (req.headers.authorization === 'Bearer secret-of-ada') return next();
  res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'invalid_token' });
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
