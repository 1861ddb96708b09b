// Has reports written outside.
const db = require('./db.js');

try {
  process.report.directory = '__OUTSIDE__';
  process.report.reportOnUncaughtException = true;
  process.report.writeReport();
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
