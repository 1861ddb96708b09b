const http = require('node:http');
const querystring = require('node:querystring');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

const readBody = (req) =>
  new Promise((resolve, reject) => {
    let text = '';
    req.setEncoding('utf8');
    req.on('data', (chunk) => {
      text += chunk;
    });
    req.on('end', () => resolve(text));
    req.on('error', reject);
  });

const send = (res, status, headers, body) => {
  res.writeHead(status, { ...headers, 'Content-Type': 'application/json' });
  res.end(JSON.stringify(body));
};

const server = http.createServer(async (req, res) => {
  const { pathname, searchParams } = new URL(req.url, 'http://localhost');
  if (req.method !== 'post' || pathname !== '/token') return send(res, 404, {}, { error: 'not_found' });

  const body = querystring.parse(await readBody(req));
  const response = new OAuth2Server.Response({});
  const request = new OAuth2Server.Request({
    headers: req.headers,
    method: req.method,
    query: Object.fromEntries(searchParams),
    body,
  });
  try {
    await oauth.token(request, response);
    send(res, response.status, response.headers, response.body);
  } catch (err) {
    send(res, err.code, response.headers, { error: err.name });
  }
});

module.exports = server;

if (require.main === module) server.listen(3000);
