import { createServer } from 'node:http';
import express, { Router } from 'express';
import OAuth2Server, { Request, Response, OAuthError } from '@node-oauth/oauth2-server';
import * as model from './model.js';

const oauth = new OAuth2Server({ model: { ...model }, accessTokenLifetime: 3600 });

const router = Router();
router.use(express.urlencoded());
router.post('/token', async (req, res) => {
  const response = new Response(res);
  try {
    await oauth.token(new Request(req), response);
    res.set(response.headers).json(response.body);
  } catch (err) {
    const { code, name } = err instanceof OAuthError ? err : { code: 500, name: 'server_error' };
    res.set(response.headers).status(code).json({ error: name });
  }
});

const app = express().use(router);

export default createServer(app);
