const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();
app.use(express.urlencoded({ extended: false }));

const description = {
  invalid_client: 'Id or secret of the client is wrong.',
  invalid_grant: 'The code is unknown, used or too old.',
};

app.post('/token', async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    console.error('token request refused:', err.name);
    const isOurs = !(err instanceof OAuth2Server.OAuthError) || err.code >= 500;
    const error = isOurs ? 'server_error' : err.name;
    res
      .status(isOurs ? 500 : err.code)
      .set({ ...response.headers, 'Cache-Control': 'no-store', Pragma: 'no-cache' })
      .json({ error, error_description: description[error] });
  }
});

module.exports = app;
