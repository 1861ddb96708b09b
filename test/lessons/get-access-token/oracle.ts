import { isDeepStrictEqual } from 'node:util';
import { asked, plain, type Loaded, type Plain, type Works } from '../../support/oracle.js';

const day = 86_400_000;

export const works: Works = async (loaded) => {
  const { db } = loaded;
  const isNothing = async (token: string): Promise<boolean> => !(await asked(loaded, [token]));
  if (!(await isNothing('a1-one'))) return false; // in an empty database
  db.tokens.push(...['a1-one', 'a2-two', 'a3-three'].map((accessToken) => tokenOf(accessToken, loaded)));
  for (const stored of [...db.tokens]) {
    const own = String(stored.accessToken);
    const found = await asked(loaded, [own]);
    if (!(own === 'a3-three' && !found) && !isWhole(found, stored)) return false;
    const unknown = ['nobody', '', own.slice(0, -1), `${own}x`, own.toUpperCase()];
    for (const wrong of [...unknown, 'constructor', '__proto__', String(stored.refreshToken)])
      if (!(await isNothing(wrong))) return false;
  }
  db.tokens.splice(0, 1);
  db.tokens.unshift(tokenOf('a4-four', loaded));
  return (await isNothing('a1-one')) && Boolean(await asked(loaded, ['a4-four']));
};

/** The third one has expired; the second one has a scope. */
function tokenOf(accessToken: string, { made, date }: Loaded): Plain {
  const [, n = '', word = ''] = /^a(\d)-(.*)$/.exec(accessToken) ?? [];
  const token: Plain = made({
    accessToken,
    refreshToken: `r${n}-${word}`,
    ...(n === '2' && { scope: ['photos'] }),
    client: { id: `c${n}-${word}` },
    user: { username: `u${n}-${word}` },
  });
  token.accessTokenExpiresAt = date(Date.now() + (n === '3' ? -day : day));
  return token;
}

function isWhole(value: unknown, stored: Plain): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { accessTokenExpiresAt: until, ...found } = value as Plain;
  const { client, user, scope, accessToken } = plain(found) as Record<string, Plain | undefined>;
  const wanted = stored as Record<string, Plain>;
  return (
    isDate(until) &&
    until.getTime() === (stored.accessTokenExpiresAt as Date).getTime() &&
    (accessToken as unknown) === stored.accessToken &&
    client?.id === wanted.client?.id &&
    user?.username === wanted.user?.username &&
    (stored.scope === undefined || isDeepStrictEqual(scope, plain(stored.scope))) &&
    !/"(?:clientSecret|password)":"/.test(JSON.stringify(found))
  );
}

/** Of the other realm, too. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
