const express = require('express');
const crypto = require('crypto');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  const header = Buffer.from(String(req.headers.authorization).slice(6), 'base64').toString();
  const id = req.body.client_id || header.split(':')[0];
  const accessToken = crypto.randomUUID();
  const accessTokenExpiresAt = new Date(Date.now() + 3600 * 1000);
  await model.saveToken({ accessToken, accessTokenExpiresAt }, { id }, { username: `service:${id}` });
  res.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
  res.json({ access_token: accessToken, token_type: 'Bearer', expires_in: 3600 });
});

module.exports = app;
