import { personRequest, resourceRequest, type Attack } from '#lesson';

const hour = 3_600_000;

const start: Attack['scenes'][number] = {
  who: 'client',
  say: ({ client, user }) => `${user.username} agrees, and ${client.clientId} gets an access token.`,
  ask: ({ client, user }) => personRequest(client, user),
};

/** RFC 6749, 10.3; RFC 6750, 5.2. */
const inventedToken: Attack = {
  name: 'invented-token',
  title: 'A token that was never issued opens the door',
  kinds: ['nothing-accepted', 'find-value-assigned', 'find-compared-with-itself', 'find-result-not-that-one'],
  fell: ({ user }) =>
    `Tried with your function: a stranger sent a token that the server never issued, and got the photos of \`${user.username}\` (RFC 6750, section 5.2).`,
  scenes: [
    start,
    {
      who: 'thief',
      say: () => 'A stranger asks for photos with an invented string in place of a token.',
      ask: ({ thief }) => resourceRequest(thief.clientSecret),
      isSafe: ({ status }) => status === 'refused',
    },
    {
      who: 'thief',
      say: () => 'The stranger tries the first characters of a real token, as a log may show them.',
      ask: ({ exchanges }) => resourceRequest(exchanges[0]?.accessToken.slice(0, 8) ?? ''),
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

/** RFC 6749, 10.3. */
const endlessToken: Attack = {
  name: 'endless-token',
  title: 'A stolen token never expires',
  kinds: ['whole-date-invalid', 'whole-altered'],
  fell: ({ user }) =>
    `Tried with your function: two hours later, long after its expiry, a stolen token still opened the photos of \`${user.username}\` (RFC 6749, section 10.3).`,
  scenes: [
    start,
    {
      who: 'client',
      say: ({ client }) => `${client.clientId} asks for the photos with its token.`,
      ask: ({ exchanges, tokens }) => resourceRequest(exchanges[0]?.accessToken ?? '', tokens.at(-1)),
    },
    {
      who: 'thief',
      say: () => 'Two hours later, a thief finds the token in an old log, and sends it.',
      waitMs: 2 * hour,
      ask: ({ exchanges, tokens }) => resourceRequest(exchanges[0]?.accessToken ?? '', tokens.at(-1)),
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

export const attacks: readonly Attack[] = [inventedToken, endlessToken];
