// Asks what Node says of itself.
const db = require('./db.js');

console.log(process.version, process.platform, process.arch, process.pid, process.argv.length, process.cwd(), process.uptime() > 0, process.memoryUsage().rss > 0, process.hrtime.bigint() > 0n);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
