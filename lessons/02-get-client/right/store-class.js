const db = require('./db.js');

class ClientStore {
  constructor(database) {
    this.database = database;
  }

  find(clientId, clientSecret) {
    const { clients } = this.database;
    return clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
  }
}

const store = new ClientStore(db);

const getClient = (clientId, clientSecret) => {
  return store.find(clientId, clientSecret);
};

module.exports = { getClient };
