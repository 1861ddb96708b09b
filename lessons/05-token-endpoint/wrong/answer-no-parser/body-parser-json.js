const express = require('express');
const bodyParser = require('body-parser');
const OAuth2Server = require('@node-oauth/oauth2-server');

const app = express();

app.use(bodyParser.json());

const oauth = new OAuth2Server({
  model: require('./model.js'),
  accessTokenLifetime: 3600,
});

app.post('/token', (req, res, next) => {
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);

  return oauth
    .token(request, response)
    .then(() => res.set(response.headers).status(response.status).json(response.body))
    .catch((err) => {
      res.set(response.headers);
      next(err);
    });
});

app.use((err, req, res, next) => {
  if (res.headersSent) return next(err);
  res.status(err.code >= 400 && err.code < 600 ? err.code : 500).json({ error: err.name });
});

if (require.main === module) {
  app.listen(3000, () => console.log('http://localhost:3000'));
}

module.exports = app;
