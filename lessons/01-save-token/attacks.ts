import { machineRequest, personRequest, refreshRequest, type Attack } from '#lesson';

const start: Attack['scenes'][number] = {
  who: 'client',
  say: ({ client, user }) =>
    `${user.username} agrees, and ${client.clientId} gets an access token and a refresh token.`,
  ask: ({ client, user }) => personRequest(client, user),
};

/** RFC 6749, 6 and 10.4. */
const renewedByAnother: Attack = {
  name: 'renewed-by-another',
  title: 'Another client renews a token',
  kinds: [
    'client-nothing-inside',
    'client-key-missing',
    'client-key-misnamed',
    'client-value-undefined',
    'client-absent',
    'client-parts-swapped',
    'client-conditional',
  ],
  fell: ({ user, thief }) =>
    `Tried with your function: another client, \`${thief.clientId}\`, renewed the token of \`${user.username}\`, because the record does not say whose token it is (RFC 6749, sections 6 and 10.4).`,
  scenes: [
    start,
    {
      who: 'thief',
      say: ({ thief }) =>
        `The refresh token was stolen. Another client, ${thief.clientId}, sends it with an id and a secret of its own.`,
      ask: ({ thief, user, exchanges }) =>
        refreshRequest(thief, user, refreshTokenOf(exchanges[0]?.response.body)),
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

/** RFC 6749, 10.1; RFC 6819, 5.1.4.1. */
const secretFromDatabase: Attack = {
  name: 'secret-from-database',
  title: 'A secret is read in the database',
  kinds: ['client-secret-kept', 'client-entire-object'],
  fell: ({ client }) =>
    `Tried with your function: a thief who read only \`db.tokens\` found the secret of \`${client.clientId}\` there, and got a token in its name (RFC 6749, section 10.1).`,
  scenes: [
    start,
    {
      who: 'thief',
      say: ({ client }) =>
        `A thief reads the records of the tokens, in a backup for example, and asks as ${client.clientId}, with the secret from the record.`,
      ask: ({ client, tokens }) => {
        const isThere = JSON.stringify(tokens).includes(JSON.stringify(client.clientSecret));
        return isThere ? machineRequest(client, { ...noUser, username: client.clientId }) : undefined;
      },
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

const noUser = { id: '', username: '', password: '' };

function refreshTokenOf(body: unknown): string {
  const { refresh_token: token } = (body ?? {}) as { readonly refresh_token?: string };
  return token ?? '';
}

export const attacks: readonly Attack[] = [renewedByAnother, secretFromDatabase];
