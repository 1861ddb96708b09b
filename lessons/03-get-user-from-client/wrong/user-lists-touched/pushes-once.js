const db = require('./db.js');

const getUserFromClient = (client) => {
  let user = db.users.find((one) => one.username === `service:${client.clientId}`);
  if (!user) {
    user = { username: `service:${client.clientId}` };
    db.users.push(user);
  }
  return user;
};

module.exports = { getUserFromClient };
