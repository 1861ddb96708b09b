const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  class Client {
    constructor({ id, clientId: name, grants }) {
      this.id = id;
      this.clientId = name;
      this.grants = grants;
    }
  }
  const record = db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  return record ? new Client(record) : null;
};

module.exports = { getClient };
