const getUserFromClient = (client) => {
  return new Promise((resolve) => {
    resolve();
  });
};

module.exports = { getUserFromClient };
