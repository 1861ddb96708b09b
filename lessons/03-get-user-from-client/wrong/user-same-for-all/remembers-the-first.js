let account;

const getUserFromClient = (client) => {
  if (!account) account = { username: `service:${client.clientId}` };
  return account;
};

module.exports = { getUserFromClient };
