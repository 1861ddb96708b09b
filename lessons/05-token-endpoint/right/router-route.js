const { Router, urlencoded, ...express } = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model });

const router = Router();
router
  .route('/token')
  .all(urlencoded())
  .post(async (req, res) => {
    const response = new Response(res);
    const [status, body] = await oauth.token(new Request(req), response).then(
      () => [response.status, response.body],
      (err) => [err.statusCode, { error: err.name, error_description: err.statusCode < 500 ? err.message : undefined }],
    );
    res.writeHead(status, { ...response.headers, 'content-type': 'application/json' });
    res.end(JSON.stringify(body));
  });

module.exports = require('express')().use(router);
