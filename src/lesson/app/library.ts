import type { AppExchange, Evidence, Finding, Facts, Place } from '#lesson';
import { exchangesIn, goodExchanges, usesIn } from './evidence.js';
import { callsNamed } from './places.js';
import type { LibraryDetails } from './words/library.js';

/** What is wrong with the server itself. `method`: the one that the lesson is about. */
export function libraryFinding(
  evidence: Evidence,
  method: 'token' | 'authenticate',
): Finding<LibraryDetails> | undefined {
  const { facts, app } = evidence;
  if (!app) return undefined;
  const exchanges = exchangesIn(evidence);
  const foreign = exchanges.some(({ uses }) => uses.some((use) => use.type === method && !use.isLibrarys));
  if (foreign) return { kind: 'not-library-request', details: { method }, ...methodPlace(facts, method) };
  const created = usesIn(evidence).filter(({ type }) => type === 'created');
  if (created.length === 0 && exchanges.every(({ uses }) => uses.length === 0))
    return { kind: 'not-created', details: {}, ...createdPlace(facts) };
  const isAsked = goodExchanges(evidence).some(({ calls }) => calls.some(isNeeded(method)));
  const isGiven = created.some(({ given = [] }) => given.includes(neededFor[method]));
  // A function around `getAccessToken` could change the expiry.
  return isGiven || (isAsked && method === 'token')
    ? undefined
    : { kind: 'other-model', details: {}, ...createdPlace(facts) };
}

const neededFor = { token: 'getClient', authenticate: 'getAccessToken' } as const;

function isNeeded(method: keyof typeof neededFor): (call: AppExchange['calls'][number]) => boolean {
  return (call) => call.function === neededFor[method];
}

function createdPlace({ keys, ...facts }: Facts): { readonly place?: Place } {
  const [created] = callsNamed({ keys, ...facts }, 'OAuth2Server');
  const model = keys.find(({ name }) => name === 'model');
  const place = model?.place ?? created?.place;
  return place ? { place } : {};
}

/** Where the method is called or, `app.use(oauth.authenticate)`, only named. */
function methodPlace(facts: Facts, method: string): { readonly place?: Place } {
  const [call] = callsNamed(facts, method);
  const named = facts.reads.find(({ path }) => path.at(-1) === method || path.at(-2) === method);
  const bound = facts.calls.find(({ callee }) => callee.at(-2) === method);
  const place = (call ?? bound ?? named)?.place;
  return place ? { place } : {};
}
