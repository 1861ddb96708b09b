const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

// A small express-oauth-server of our own.
function ExpressOAuthServer(options) {
  this.server = new OAuth2Server(options);
}

ExpressOAuthServer.prototype.authenticate = function (options) {
  var that = this;
  return function (req, res, next) {
    var request = new OAuth2Server.Request(req);
    var response = new OAuth2Server.Response(res);
    return that.server
      .authenticate(request, response, options)
      .then(function (token) {
        res.locals.oauth = { token: token };
        next();
      })
      .catch(function (e) {
        res.set(response.headers);
        res.status(e.code);
        if (e instanceof OAuth2Server.UnauthorizedRequestError) return res.send();
        res.send({ error: e.name });
      });
  };
};

const app = express();
app.oauth = new ExpressOAuthServer({ model: model });

app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.use(app.oauth.authenticate());

app.get('/photos', function (req, res) {
  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });
});

module.exports = app;
