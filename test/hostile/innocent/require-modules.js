// Requires modules of Node.
const db = require('./db.js');

const { EventEmitter } = require('events');
const path = require('node:path');
const util = require('util');
const { createHash } = require('crypto');
const assert = require('assert');
const { performance } = require('perf_hooks');
const { StringDecoder } = require('string_decoder');
const { URL } = require('url');
const zlib = require('zlib');
const os = require('os');
const stream = require('stream');
assert.ok(EventEmitter && path && util && performance && StringDecoder && URL && zlib && os && stream);
console.log(createHash('sha256').update('x').digest('hex'));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
