const salt = Math.random();
const getUserFromClient = (client) => {
  return { username: `client:${client.id}:${salt}` };
};
module.exports = { getUserFromClient };
