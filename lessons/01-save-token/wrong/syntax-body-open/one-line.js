const db = require('./db.js');

const saveToken = (token, client, user) => return { ...token, client: { id: client.clientId } };
};

module.exports = { saveToken };
