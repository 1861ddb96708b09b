import db from './db.js';

export const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};
