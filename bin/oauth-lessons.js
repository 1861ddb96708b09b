#!/usr/bin/env node
// Node 12 must be able to read this file.
var refusal = require('./node-version.js').refusalOf(process.versions.node);

if (refusal === undefined) {
  try {
    require('../dist/cli.cjs');
  } catch (error) {
    refusal = 'oauth-lessons could not start: ' + error.message;
  }
}
if (refusal !== undefined) {
  process.exitCode = 2;
  process.stderr.write(refusal + '\n');
}
