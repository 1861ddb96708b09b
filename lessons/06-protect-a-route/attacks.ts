import { bearer, photos, type Attack } from '#lesson';
import { hasPhotoNames, lengthOfPhotos } from './steps/route.js';

type Scene = Attack['scenes'][number];
type Outcome = Parameters<NonNullable<Scene['isSafe']>>[0];

const hour = 3_600_000;

/** Findings of a route that anyone may use. */
const open = [
  ...['refuse-photos', 'refuse-some', 'mount-missing', 'mount-after-route', 'mount-other-path'],
  ...['mount-other-method', 'middleware-no-authenticate'],
];

const withToken: Scene = {
  who: 'client',
  say: ({ client, user }) => `${client.clientId} sends the token of ${user.username}, and gets the photos.`,
  ask: ({ accessToken }) => ({ type: 'http', request: photos(bearer(accessToken)) }),
};

/** RFC 6750, 3. */
const withoutToken: Attack = {
  name: 'without-token',
  title: 'A stranger gets the photos without a token',
  kinds: open,
  fell: ({ user }) =>
    `Tried with your server: a stranger sent no token, and got the photos of \`${user.username}\` (RFC 6750, section 3).`,
  scenes: [
    {
      who: 'thief',
      say: () => 'A stranger asks for the photos, without a token.',
      ask: () => ({ type: 'http', request: photos() }),
      isSafe: hasNoPhotos,
    },
  ],
};

/** RFC 6750, 3.1 and 5.2. */
const unknownToken: Attack = {
  name: 'unknown-token',
  title: 'A stranger gets the photos with an invented token',
  kinds: open,
  fell: ({ user }) =>
    `Tried with your server: a stranger sent a token that the server never issued, and got the photos of \`${user.username}\` (RFC 6750, section 5.2).`,
  scenes: [
    {
      who: 'thief',
      say: () => 'A stranger asks for the photos, with an invented string in place of a token.',
      ask: ({ thief }) => ({ type: 'http', request: photos(bearer(thief.clientSecret)) }),
      isSafe: hasNoPhotos,
    },
    {
      who: 'thief',
      say: () => 'The stranger sends a token without `Bearer` before it.',
      ask: ({ thief }) => ({ type: 'http', request: photos({ authorization: thief.clientSecret }) }),
      isSafe: hasNoPhotos,
    },
    {
      who: 'thief',
      say: () => 'The stranger tries again when the database is down.',
      ask: ({ thief }) => ({
        type: 'http',
        request: photos(bearer(thief.clientSecret)),
        fails: { name: 'getAccessToken', type: 'rejected' },
      }),
      isSafe: hasNoPhotos,
    },
  ],
};

/** RFC 9110, 9.3.2: `HEAD` is `GET` without the body. */
const otherWayIn: Attack = {
  name: 'other-way-in',
  title: 'A path next to the guarded one is open',
  kinds: ['mount-head', 'mount-spelling', 'mount-query'],
  fell: ({ user }) =>
    `Tried with your server: a stranger without a token came to the photos of \`${user.username}\` by another way than \`GET /photos\`, which your check does not cover.`,
  scenes: ['/photos/', '/PHOTOS', '/photos?x=1', '/photos'].map((path): Scene => {
    const isHead = path === '/photos';
    return {
      who: 'thief',
      say: () =>
        isHead
          ? 'The stranger sends `HEAD /photos`: the route runs, and its answer has no body.'
          : `A stranger without a token writes the path in another way: ${path}.`,
      ask: () => ({ type: 'http', request: { ...photos({}, path), ...(isHead && { method: 'HEAD' }) } }),
      isSafe: isHead ? isNoHead : hasNoPhotos,
    };
  }),
};

const handlerRuns: Attack = {
  name: 'handler-runs',
  title: 'The route runs for a stranger who is refused',
  kinds: ['refuse-handler-ran'],
  fell: () =>
    'Tried with your server: a stranger was refused, and the code of the route ran all the same. A route that deletes photos would have deleted them.',
  scenes: [
    {
      who: 'thief',
      say: () => 'A stranger without a token is refused. Does the code of the route run all the same?',
      ask: () => ({ type: 'http', request: photos() }),
      isSafe: ({ lateWrites = [], ...outcome }) =>
        hasNoPhotos(outcome) && !lateWrites.some((code) => code.includes('photos')),
    },
  ],
};

const afterAnother: Attack = {
  name: 'after-another',
  title: 'After one good token, anyone gets in',
  kinds: ['refuse-remembered'],
  fell: ({ client, user }) =>
    `Tried with your server: after \`${client.clientId}\` had sent a good token, a stranger got the photos of \`${user.username}\` too.`,
  scenes: [
    withToken,
    {
      who: 'thief',
      say: () => 'Right after that, a stranger asks for the photos, without a token.',
      ask: () => ({ type: 'http', request: photos() }),
      isSafe: hasNoPhotos,
    },
    {
      who: 'thief',
      say: () => 'The stranger tries an invented token.',
      ask: ({ thief }) => ({ type: 'http', request: photos(bearer(thief.clientSecret)) }),
      isSafe: hasNoPhotos,
    },
  ],
};

/** RFC 6749, 10.3; RFC 6750, 5.2. */
const expiredToken: Attack = {
  name: 'expired-token',
  title: 'A stolen token works after its expiry',
  kinds: ['refuse-expired', 'middleware-other-model', 'middleware-own-check'],
  fell: ({ user }) =>
    `Tried with your server: two hours later, long after its expiry, a stolen token still opened the photos of \`${user.username}\` (RFC 6749, section 10.3).`,
  scenes: [
    withToken,
    {
      who: 'thief',
      say: () => 'Two hours later, a thief finds the token in an old log, and sends it.',
      waitMs: 2 * hour,
      ask: ({ accessToken }) => ({ type: 'http', request: photos(bearer(accessToken)) }),
      isSafe: hasNoPhotos,
    },
  ],
};

function hasNoPhotos({ response }: Pick<Outcome, 'response'>): boolean {
  return !hasPhotoNames(JSON.stringify(response.body));
}

function isNoHead({ response: { status, headers } }: Outcome): boolean {
  return status !== 200 || headers['content-length'] !== lengthOfPhotos;
}

/** Those that send a good token are last: an app may remember it. */
export const attacks: readonly Attack[] = [
  withoutToken,
  unknownToken,
  otherWayIn,
  handlerRuns,
  afterAnother,
  expiredToken,
];
