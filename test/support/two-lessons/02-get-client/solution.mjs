import db from './db.js';

export const getClient = (clientId, clientSecret) =>
  db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
