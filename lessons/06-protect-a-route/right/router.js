const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model });

const router = express.Router();

router.use((req, res, next) => {
  const response = new OAuth2Server.Response(res);
  oauth
    .authenticate(new OAuth2Server.Request(req), response)
    .then((token) => {
      req.user = token.user;
      next();
    })
    .catch((err) => res.set(response.headers).sendStatus(err.code));
});

router.get('/', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

const app = express();
app.use('/photos', router);
app.get('/', (req, res) => res.send('Everybody may see this page.'));

module.exports = app;
