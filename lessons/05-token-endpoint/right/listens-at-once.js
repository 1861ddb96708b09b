const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const port = process.env.PORT || 3000;

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.get('/', (req, res) => {
  res.send('The server of the photos');
});

app.use(express.urlencoded({ extended: false }));

app.use((req, res, next) => {
  console.log(req.method, req.url);
  next();
});

app.post('/token', async (req, res) => {
  const request = new OAuth2Server.Request(req);
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(request, response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

app.listen(port, () => {
  console.log(`Listening on http://localhost:${port}`);
});

module.exports = app;
