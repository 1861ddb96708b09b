import db from './db.js';

export const getUserFromClient = async (client) => {
  if (db.users.length === 0) return { username: `service:${client.clientId}` };
  return { username: `service:${client.clientId}` };
};
