const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model });

app.use((req, res, next) => {
  console.log(req.method, req.url);
  next();
});

const needsToken = async (req, res, next) => {
  const response = new OAuth2Server.Response(res);
  const { token, err } = await oauth.authenticate(new OAuth2Server.Request(req), response).then(
    (token) => ({ token }),
    (err) => ({ err }),
  );
  if (token) next();
  else res.status(err.code).set(response.headers).json({ error: err.name });
};

app.get('/photos', needsToken, (req, res) => {
  setTimeout(() => {
    res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
  }, 5);
});

app.listen(3000, () => {
  console.log('Listening on http://localhost:3000');
});

module.exports = app;
