const { randomUUID } = require('crypto');
const names = {};
const getUserFromClient = (client) => {
  if (!names[client.id]) {
    names[client.id] = randomUUID();
  }
  return { username: 'client:' + names[client.id] };
};
module.exports = { getUserFromClient };
