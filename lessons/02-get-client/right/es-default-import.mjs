import db from './db.js';

const getClient = async (clientId, clientSecret) => {
  return db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

export { getClient };
