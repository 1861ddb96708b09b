const getClient = () => {};

module.exports = { getClient };
