import * as db from './db.js';

export const getClient = (clientId, clientSecret) => {
  for (const client of db.clients) {
    if (client.clientId === clientId && client.clientSecret === clientSecret) return client;
  }
  return null;
};
