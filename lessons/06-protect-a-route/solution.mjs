import express from 'express';
import OAuth2Server from '@node-oauth/oauth2-server';
import model from './model.js';

const { Request, Response, OAuthError } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.status(response.status).set(response.headers).json(response.body);
  } catch (err) {
    const isRefusal = err instanceof OAuthError && err.code < 500;
    res.status(isRefusal ? err.code : 500).set(response.headers);
    res.json({ error: isRefusal ? err.name : 'server_error' });
  }
});

const authenticate = async (req, res, next) => {
  const request = new Request(req);
  const response = new Response(res);
  try {
    await oauth.authenticate(request, response);
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
    return;
  }
  next();
};

app.use('/photos', authenticate);

app.get('/photos', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

export default app;
