import express from 'express';
import bodyParser from 'body-parser';
import OAuth2Server from '@node-oauth/oauth2-server';
import { getClient, getUserFromClient, saveToken, getAuthorizationCode, revokeAuthorizationCode, getAccessToken } from './model.js';

class Oauth extends OAuth2Server {}

const oauth = new Oauth({
  model: { getClient, getUserFromClient, saveToken, getAuthorizationCode, revokeAuthorizationCode, getAccessToken },
  accessTokenLifetime: 3600,
});

export const router = express.Router().use(bodyParser.urlencoded({ extended: true }));

router.post('/token', (req, res) => {
  const response = new Oauth.Response(res);
  oauth
    .token(new Oauth.Request(req), response)
    .then(
      () => [200, response.body],
      ({ code, name }) => [code, { error: name }],
    )
    .then(([status, body]) => res.set(response.headers).status(status).json(body));
});

const app = express();
app.use(router);

if (process.argv[1] === import.meta.filename) app.listen(3000);

export default app;
