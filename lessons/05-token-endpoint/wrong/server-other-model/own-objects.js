const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');

const clients = [{ id: 'nightly-backup', secret: 'abc', grants: ['client_credentials'] }];
const tokens = [];

const app = express();
app.use(express.urlencoded({ extended: false }));

const oauth = new OAuth2Server({
  model: {
    getClient: (id, secret) => clients.find((client) => client.id === id && client.secret === secret),
    getUserFromClient: (client) => ({ username: `service:${client.id}` }),
    saveToken: (token, client, user) => {
      tokens.push({ ...token, client, user });
      return { ...token, client, user };
    },
    getAccessToken: (accessToken) => tokens.find((token) => token.accessToken === accessToken),
    getAuthorizationCode: () => undefined,
    revokeAuthorizationCode: () => true,
  },
  accessTokenLifetime: 3600,
});

app.post('/token', async (req, res) => {
  const response = new OAuth2Server.Response(res);
  try {
    await oauth.token(new OAuth2Server.Request(req), response);
    res.set(response.headers).json(response.body);
  } catch (err) {
    res.set(response.headers).status(err.code).json({ error: err.name });
  }
});

module.exports = app;
