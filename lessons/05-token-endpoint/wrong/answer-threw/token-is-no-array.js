const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

const router = express.Router();

router.post('/', async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    const [token] = await oauth.token(new OAuth2Server.Request(req), response);
    console.log(token);
    res.status(200);
    res.set(response.headers);
    res.send(response.body);
  } catch ({ code = 500, name }) {
    res.status(code).set(response.headers).send({ error: name });
  }
});

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use('/token', router);
app.use((req, res) => res.status(404).send('not found'));

module.exports = app;
