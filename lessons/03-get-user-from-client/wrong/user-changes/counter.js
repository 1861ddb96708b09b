let count = 0;

const getUserFromClient = (client) => {
  count += 1;
  return { username: `service:${count}` };
};

module.exports = { getUserFromClient };
