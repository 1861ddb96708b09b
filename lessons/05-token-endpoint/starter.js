const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const model = require('./model.js');

// Step 1: create an OAuth2Server and an Express app. Export the app.

// Step 2: answer POST /token. The server's token() creates the token.

// Step 3: send the status, the headers and the body of the library's response.

// Step 4: catch the errors of token(), and answer them.
