import type { ClientRecord, TokenRecord, UserRecord } from '../outside/data.js';

/** The database that requests are played in. */
export interface World {
  readonly clients: readonly ClientRecord[];
  /** The people, then the service user of each client. */
  readonly users: readonly UserRecord[];
  readonly tokens: readonly TokenRecord[];
}

/**
 * The user of a client credentials grant: no person has logged in, the client acts for itself (RFC 6749, 4.4). The
 * library asks for a user all the same, so each client has a service user.
 */
export function serviceUser({ clientId }: ClientRecord): UserRecord {
  // The password is not empty: every string contains an empty one, so every record would seem to carry it.
  const password = `not-a-real-password-service-${clientId}`;
  return {
    id: `service-${clientId}`,
    username: serviceName(clientId),
    password,
    name: `Service of ${clientId}`,
  };
}

/** The record of the client's service user in that world, the object itself. */
export function serviceUserIn({ users }: World, { clientId }: ClientRecord): UserRecord {
  const found = users.find(({ username }) => username === serviceName(clientId));
  if (!found) throw new Error(`The world has no service user for the client ${clientId}.`);
  return found;
}

/** The users that are not service users. */
export function peopleIn({ clients, users }: World): UserRecord[] {
  const services = new Set(clients.map(({ clientId }) => serviceName(clientId)));
  return users.filter(({ username }) => !services.has(username));
}

function serviceName(clientId: string): string {
  return `service:${clientId}`;
}
