const express = require('express');
const crypto = require('crypto');
const model = require('./model.js');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  const [id, secret] = Buffer.from((req.headers.authorization || '').replace('Basic ', ''), 'base64')
    .toString()
    .split(':');
  const client = await model.getClient(id || req.body.client_id, secret || req.body.client_secret);
  if (!client) return res.status(401).json({ error: 'invalid_client' });
  const user = await model.getUserFromClient(client);
  const token = {
    accessToken: crypto.randomBytes(20).toString('hex'),
    accessTokenExpiresAt: new Date(Date.now() + 3600 * 1000),
  };
  await model.saveToken(token, client, user);
  res.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
  res.json({ access_token: token.accessToken, token_type: 'Bearer', expires_in: 3600 });
});

module.exports = app;
