let count = 0;

const getUserFromClient = (client) => {
  count += 1;
  return { username: `service:${client.clientId}:${Date.now()}:${count}` };
};

module.exports = { getUserFromClient };
