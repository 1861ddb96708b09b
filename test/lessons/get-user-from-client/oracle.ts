import { asked, plain, type Loaded, type Plain, type Works } from '../../support/oracle.js';

export const works: Works = async (loaded) => {
  loaded.db.users.push(loaded.made({ id: 'u1', username: 'ada', password: 'secret-of-ada', name: 'Ada' }));
  const usernames: string[] = [];
  for (const n of ['one', 'two', 'three']) {
    const client = { id: `i-${n}`, clientId: `c-${n}`, clientSecret: `secret-of-${n}`, name: `n-${n}` };
    const [first, again] = [await usernameFor(client, loaded), await usernameFor(client, loaded)];
    if (first === undefined || first === '' || first !== again || usernames.includes(first)) return false;
    usernames.push(first);
  }
  for (const property of ['clientId', 'id', 'name'])
    for (const person of ['ada', 'Ada']) {
      const client = { id: 'i-four', clientId: 'c-four', clientSecret: 'secret-of-four', name: 'n-four' };
      const found = await userFor({ ...client, [property]: person }, loaded);
      if (isObject(found) && found.username === 'ada') return false;
    }
  return true;
};

/** Undefined where the user is none, or carries a secret. */
async function usernameFor(client: Plain, loaded: Loaded): Promise<string | undefined> {
  const user = await userFor(client, loaded);
  if (!isObject(user) || /secret-of-|"(?:clientSecret|password)":"[^"]/.test(JSON.stringify(user)))
    return undefined;
  const { username } = plain(user);
  return typeof username === 'string' ? username : undefined;
}

async function userFor(client: Plain, loaded: Loaded): Promise<unknown> {
  const given = loaded.made({ ...client, grants: ['client_credentials'] });
  loaded.db.clients.push(given);
  const before = JSON.stringify(given);
  const user = await asked(loaded, [given]);
  if (JSON.stringify(given) !== before) throw new Error('The client was changed.');
  return user;
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
