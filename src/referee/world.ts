import type { ClientRecord, TokenRecord, UserRecord } from '../outside/data.js';

export interface World {
  readonly clients: readonly ClientRecord[];
  /** People first, then the service user of each client. */
  readonly users: readonly UserRecord[];
  readonly tokens: readonly TokenRecord[];
}

/** The library requires a user, though no person logs in (RFC 6749, 4.4). */
export function serviceUser({ clientId }: ClientRecord): UserRecord {
  // Every string contains the empty string, so every record would seem to carry the password.
  const password = `not-a-real-password-service-${clientId}`;
  return {
    id: `service-${clientId}`,
    username: serviceName(clientId),
    password,
    name: `Service of ${clientId}`,
  };
}

export function serviceUserIn({ users }: World, { clientId }: ClientRecord): UserRecord {
  const found = users.find(({ username }) => username === serviceName(clientId));
  if (!found) throw new Error(`The world has no service user for the client ${clientId}.`);
  return found;
}

export function peopleIn({ clients, users }: World): UserRecord[] {
  const services = new Set(clients.map(({ clientId }) => serviceName(clientId)));
  return users.filter(({ username }) => !services.has(username));
}

function serviceName(clientId: string): string {
  return `service:${clientId}`;
}
