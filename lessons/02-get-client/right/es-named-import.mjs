import { clients } from './db.js';

export const getClient = (clientId, clientSecret) =>
  clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret) ?? null;
