const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return {
    id: 'photo-printer',
    clientId: 'photo-printer',
    clientSecret: 'not-a-real-secret-photo-printer',
    grants: ['authorization_code'],
  };
};

module.exports = { getClient };
