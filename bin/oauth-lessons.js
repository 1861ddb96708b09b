#!/usr/bin/env node
try {
  require('../dist/cli.cjs');
} catch (error) {
  process.exitCode = 2;
  process.stderr.write('oauth-lessons could not start: ' + error.message + '\n');
}
