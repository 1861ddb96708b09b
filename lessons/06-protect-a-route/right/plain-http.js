const http = require('node:http');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model });

const photos = (req, res) => {
  res.writeHead(200, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify({ photos: ['sunset.jpg', 'harbour.jpg'] }));
};

async function authenticate(req, res, next) {
  const { searchParams } = new URL(req.url, 'http://localhost');
  const request = new OAuth2Server.Request({
    headers: req.headers,
    method: req.method,
    query: Object.fromEntries(searchParams),
  });
  const response = new OAuth2Server.Response({});
  try {
    await oauth.authenticate(request, response);
  } catch (err) {
    res.writeHead(err.code, { ...response.headers, 'Content-Type': 'application/json' });
    res.end(JSON.stringify({ error: err.name }));
    return;
  }
  next();
}

const server = http.createServer((req, res) => {
  const [path] = req.url.split('?');
  if (req.method !== 'GET' || path !== '/photos') {
    res.statusCode = 404;
    return res.end();
  }
  authenticate(req, res, () => photos(req, res));
});

if (require.main === module) server.listen(3000);

module.exports = server;
