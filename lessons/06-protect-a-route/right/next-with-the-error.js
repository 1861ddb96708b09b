const express = require('express');
const bodyParser = require('body-parser');
const OAuth2Server = require('@node-oauth/oauth2-server');

const app = express();
app.use(bodyParser.json());

const oauth = new OAuth2Server({ model: require('./model.js') });

app.use('/photos', function (req, res, next) {
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);
  oauth.authenticate(request, response).then(function () {
    next();
  }, next);
});

app.get('/photos', function (req, res) {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

app.use(function (err, req, res, next) {
  if (res.headersSent) return next(err);
  if (err.code === 401) res.set('WWW-Authenticate', 'Bearer realm="photos"');
  res.status(err.code >= 400 ? err.code : 500).end();
});

if (require.main === module) {
  app.listen(3000, () => console.log('http://localhost:3000'));
}

module.exports = app;
