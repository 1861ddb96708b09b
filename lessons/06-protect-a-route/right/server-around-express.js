const { createServer } = require('http');
const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, allowBearerTokensInQueryString: false });
const app = express();
app.disable('x-powered-by');

async function authenticate(req, res, next) {
  const response = new OAuth2Server.Response(res);
  let isGood = false;
  try {
    isGood = Boolean(await oauth.authenticate(new OAuth2Server.Request(req), response));
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  } finally {
    if (isGood) next();
  }
}

app.get('/photos', authenticate, (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

const server = createServer(app);
server.listen(process.env.PORT || 3000);

module.exports = server;
