const { parse } = require('querystring');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

const { Request, Response } = OAuth2Server;
const oauth = new OAuth2Server({ model });

const routes = {
  '/photos': (req, res) => {
    res.setHeader('Content-Type', 'application/json; charset=utf-8');
    res.end(JSON.stringify({ photos: ['sunset.jpg', 'harbour.jpg'] }));
  },
};

module.exports = async (req, res) => {
  const [path, query = ''] = req.url.split('?');
  const { headers, method } = req;
  const response = new Response();
  let status = 404;
  try {
    await oauth.authenticate(new Request({ headers, method, query: { ...parse(query) } }), response);
    if (Object.hasOwn(routes, path)) return routes[path](req, res);
  } catch (err) {
    status = err.code || 500;
  }
  res.statusCode = status;
  Object.keys(response.headers).forEach((name) => res.setHeader(name, response.headers[name]));
  res.end();
};
