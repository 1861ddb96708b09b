import express from 'express';
import OAuth2Server from '@node-oauth/oauth2-server';
import model from './model.js';

const { Request, Response } = OAuth2Server;

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });
const app = express();

app.use(express.urlencoded({ extended: false }));

app.post('/token', async (req, res) => {
  const request = new Request(req);
  const response = new Response(res);
  try {
    await oauth.token(request, response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
});

export default app;
