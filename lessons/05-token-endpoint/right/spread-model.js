var express = require('express');
var OAuthServer = require('@node-oauth/oauth2-server');
var model = Object.assign({}, require('./model'));

var Request = OAuthServer.Request, Response = OAuthServer.Response;

var app = express()
var oauth = new OAuthServer({ model: model, accessTokenLifetime: 7200 })

app.use(require('body-parser').urlencoded({ extended: true }))

app.post('/token', function (req, res, next) {
  var request = new Request(req)
  var response = new Response(res)
  oauth.token(request, response).then(function (token) {
    res.set(response.headers)
    res.status(response.status).send(response.body)
  }, function (err) {
    res.set(response.headers)
    res.status(err.code).send({ error: err.name })
  })
})

module.exports = app
