// Reads the environment in a report.
const db = require('./db.js');

try {
  console.log('ESCAPED', JSON.stringify(process.report.getReport().environmentVariables));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
