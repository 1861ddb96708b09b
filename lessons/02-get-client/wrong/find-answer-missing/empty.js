const db = require('./db.js');

const getClient = (clientId, clientSecret) => {

};

module.exports = { getClient };
