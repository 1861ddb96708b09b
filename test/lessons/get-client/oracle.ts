import { isDeepStrictEqual } from 'node:util';
import { asked, plain, type Loaded, type Plain, type Works } from '../../support/oracle.js';

export const works: Works = async (loaded) => {
  const { db } = loaded;
  const isNothing = async (...args: unknown[]): Promise<boolean> => !(await asked(loaded, args));
  if (!(await isNothing('c1-one', 's1-one'))) return false; // in an empty database
  db.clients.push(...['c1-one', 'c2-two', 'c3-three'].map((clientId) => clientOf(clientId, loaded)));
  db.users.push(loaded.made({ username: 'ada', password: 'secret' }));
  for (const { id, name, clientId, clientSecret, grants } of plain(db.clients)) {
    const found = await asked(loaded, [clientId, clientSecret]);
    if (!isClient(found, { id, clientId, grants })) return false;
    const [own, secret] = [String(clientId), String(clientSecret)];
    const other = secret === 's1-one' ? 's2-two' : 's1-one';
    for (const wrong of [other, '', secret.slice(0, -1), `${secret}x`, secret.toUpperCase()])
      if (!(await isNothing(own, wrong))) return false;
    const unknown = ['nobody', '', own.slice(0, -1), `${own}x`, own.toUpperCase()];
    for (const wrong of [...unknown, 'constructor', '__proto__', id, name])
      if (!(await isNothing(wrong, secret))) return false;
  }
  db.clients.splice(0, 1);
  db.clients.unshift(clientOf('c4-four', loaded));
  return (await isNothing('c1-one', 's1-one')) && Boolean(await asked(loaded, ['c4-four', 's4-four']));
};

function clientOf(clientId: string, { made }: Loaded): Plain {
  const [, n = '', word = ''] = /^c(\d)-(.*)$/.exec(clientId) ?? [];
  const grants = n === '1' ? ['authorization_code'] : ['client_credentials'];
  return made({
    id: `i${n}-${word}`,
    clientId,
    clientSecret: `s${n}-${word}`,
    name: `n${n}-${word}`,
    grants,
  });
}

function isClient(value: unknown, { id, clientId, grants }: Plain): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const found = plain(value) as Plain;
  const isItsId = found.id === undefined || found.id === id || found.id === clientId;
  return isItsId && found.clientId === clientId && isDeepStrictEqual(found.grants, grants);
}
