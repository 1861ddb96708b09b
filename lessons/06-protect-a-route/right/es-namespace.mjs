import { createServer } from 'node:http';
import express from 'express';
import OAuth2Server, { Request, Response } from '@node-oauth/oauth2-server';
import * as model from './model.js';

const oauth = new OAuth2Server({ model: { ...model } });
const router = express.Router();

router.get('/', (req, res) => {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

export async function authenticate(req, res, next) {
  const response = new Response(res);
  try {
    await oauth.authenticate(new Request(req), response);
    next();
  } catch (err) {
    res.status(err.code).set(response.headers).json({ error: err.name });
  }
}

export default createServer(express().use('/photos', authenticate, router));
