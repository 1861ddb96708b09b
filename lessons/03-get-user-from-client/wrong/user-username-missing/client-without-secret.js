const getUserFromClient = (client) => {
  const { clientSecret, ...rest } = client;
  return rest;
};

module.exports = { getUserFromClient };
