import { isDeepStrictEqual } from 'node:util';
import { plain, type Loaded, type Plain, type Works } from '../../support/oracle.js';

export const originals = [
  'checks-for-duplicates.js',
  'comma-body.js',
  'destructured-inside.js',
  'exports-above-with-getter.js',
  'guard-first.js',
  'helper-functions.js',
  'map-of-parts.js',
  'one-object.js',
  'switch-true.js',
  'try-finally.js',
];

export const works: Works = async (loaded) => {
  const { db, made } = loaded;
  for (const n of [0, 1]) {
    db.clients.push(made({ clientId: `clientId${String(n)}`, clientSecret: `s${String(n)}` }));
    db.users.push(made({ username: `username${String(n)}`, password: `p${String(n)}` }));
  }
  db.tokens.push(made({ accessToken: 'old', client: { id: 'x' } }));
  for (const round of ['1', '2', '3']) if (!(await savesOne(round, loaded))) return false;
  return true;
};

async function savesOne(n: string, { db, call, made }: Loaded): Promise<boolean> {
  const token = made({ accessToken: `a${n}`, refreshToken: `r${n}`, scope: [`s${n}`] });
  const client = made({ id: `i${n}`, clientId: `c${n}`, clientSecret: `cs${n}`, name: `n${n}` });
  const user = made({ id: `j${n}`, username: `u${n}`, password: `pw${n}`, name: `m${n}` });
  const wanted = { ...plain(token), client: { id: `c${n}` }, user: { username: `u${n}` } };
  const before = [...db.tokens];
  const others = plain([before, db.clients, db.users, client, user]);
  const answer = await call(token, client, user);
  const added = db.tokens.filter((one) => !before.includes(one));
  const isRight =
    Array.isArray(db.tokens) &&
    db.tokens.length === before.length + 1 &&
    added.length === 1 &&
    before.every((one) => db.tokens.includes(one)) &&
    isDeepStrictEqual(plain([before, db.clients, db.users, client, user]), others) &&
    [added[0], answer].every((one) => isComplete(one, wanted, [`cs${n}`, `pw${n}`]));
  await new Promise((resolve) => setTimeout(resolve, 5));
  return isRight && db.tokens.length === before.length + 1;
}

function isComplete(value: unknown, wanted: Plain, secrets: readonly string[]): boolean {
  if (!isObject(value) || secrets.some((secret) => JSON.stringify(value).includes(secret))) return false;
  const held = plain(value);
  return Object.entries(wanted).every(([key, one]) => {
    if (!isObject(one)) return isDeepStrictEqual(held[key], one);
    const part = held[key];
    return isObject(part) && Object.entries(one).every(([name, inner]) => part[name] === inner);
  });
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
