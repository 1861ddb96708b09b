import express from 'express';
import OAuth2Server from '@node-oauth/oauth2-server';
import model from './model.js';

const { Request, Response } = OAuth2Server;

const app = express();
const oauth = new OAuth2Server({ model });

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
