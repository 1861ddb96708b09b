import { randomUUID } from 'node:crypto';
import clock, { now } from 'clock';
import store, { clients, users } from '../lib/store.js';
import lifetimes from '../config.js';
import { known, issued, isLoaded } from './scopes.js';

/** What the server is given. */
export const model = await Promise.resolve({ started: now(), id: randomUUID() });

const find = (list, test) => list.find(test);

export const getClient = async (clientId, clientSecret) =>
  find(clients, (client) => client.clientId === clientId && client.clientSecret === clientSecret);

export const getUser = async (username, password) =>
  find(users, (user) => user.username === username && user.password === password);

export const validateScope = async (user, client, scope = []) => scope.filter((one) => known.has(one));

export const accessTokenLifetime = lifetimes.access;

export const saveToken = (token, client, user) => {
  const before = issued();
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  store.tokens.push(token);
  if (issued() !== before + 1 || !isLoaded() || clock.now !== now) throw new Error('The modules do not share their values.');
  return token;
};

export { saveToken as default };
