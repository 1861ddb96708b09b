const { URLSearchParams } = require('url');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const oauth = new OAuth2Server({ model, accessTokenLifetime: 3600 });

module.exports = async (req, res) => {
  if (req.url.split('?')[0] !== '/token') {
    res.statusCode = 404;
    return res.end();
  }

  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  await new Promise((resolve) => req.on('finish', resolve));
  const form = new URLSearchParams(Buffer.concat(chunks).toString());

  const response = new OAuth2Server.Response();
  let status = 200;
  let body;
  try {
    const { headers, method } = req;
    await oauth.token(
      new OAuth2Server.Request({ headers, method, query: {}, body: Object.fromEntries(form) }),
      response,
    );
    body = response.body;
  } catch (err) {
    status = err.code || 500;
    body = { error: err.name };
  }

  res.statusCode = status;
  for (const name of Object.keys(response.headers)) res.setHeader(name, response.headers[name]);
  res.setHeader('Content-Type', 'application/json;charset=UTF-8');
  res.end(JSON.stringify(body));
};
