import { machineRequest, type Attack } from '#lesson';

const machine = { id: '', username: 'service', password: '' };

/** RFC 6749, 2.3.1 and 10.1. */
const wrongSecret: Attack = {
  name: 'wrong-secret',
  title: 'A wrong secret gets a token',
  kinds: ['secret-unchecked', 'secret-either'],
  fell: ({ client }) =>
    `Tried with your function: a stranger sent the id \`${client.clientId}\`, which is public, with an invented secret, and got a token in its name (RFC 6749, section 2.3.1).`,
  scenes: [
    {
      who: 'thief',
      say: ({ client }) =>
        `The id of ${client.clientId} is in the address bar of each browser. A stranger sends it, with an invented secret.`,
      ask: ({ client, thief }) => ({
        ...machineRequest(client, machine),
        credentials: { clientId: client.clientId, clientSecret: `guess-${thief.clientSecret}` },
      }),
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

/** RFC 6749, 10.2. */
const inventedClient: Attack = {
  name: 'invented-client',
  title: 'A client that does not exist gets a token',
  kinds: ['nothing-accepted', 'find-result-not-that-one', 'find-value-assigned', 'find-compared-with-itself'],
  fell: ({ client }) =>
    `Tried with your function: a client that does not exist got a token, because the function returned another client, such as \`${client.clientId}\` (RFC 6749, section 10.2).`,
  scenes: [
    {
      who: 'thief',
      say: () => 'A stranger invents a client: an id and a secret that are not in the database.',
      ask: ({ client, thief }) => ({
        ...machineRequest(client, machine),
        credentials: { clientId: `no-${thief.clientSecret}`, clientSecret: thief.clientSecret },
      }),
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

export const attacks: readonly Attack[] = [wrongSecret, inventedClient];
