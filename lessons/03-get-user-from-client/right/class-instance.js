class ServiceAccount {
  constructor(id) {
    this.username = `service:${id}`;
  }
}

const getUserFromClient = (client) => {
  return new ServiceAccount(client.clientId);
};

module.exports = { getUserFromClient };
