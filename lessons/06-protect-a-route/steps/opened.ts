import type { AppExchange, Facts, Finding, Place } from '#lesson';
import { callsNamed, errorPlace } from '#lesson/app';
import type { RefuseDetails } from '../words/refuse.js';
import { isRefused, ruleFor } from './refused-cases.js';
import { hasPhotos } from './route.js';

type OpenedFinding = Finding<Pick<RefuseDetails, OpenedKind>>;
type OpenedKind = 'refuse-query' | 'refuse-expired' | 'refuse-remembered' | 'refuse-photos' | 'refuse-some';

/** Which requests without a good token get the photos, if any. */
export function openedFinding(asked: readonly AppExchange[], facts: Facts): OpenedFinding | undefined {
  const refused = asked.filter(isRefused).filter((one) => !isFree(one, asked));
  const opened = refused.filter(hasPhotos);
  const [first] = opened;
  if (!first) return undefined;
  const cases = new Set(opened.map((one) => one.case));
  const details = { tried: ruleFor(first).tried };
  const found = (kind: OpenedKind, place?: Place): OpenedFinding =>
    ({ kind, details, place: place ?? errorPlace(facts, 'authenticate') }) as OpenedFinding;
  if (cases.size === 1 && cases.has('query')) return found('refuse-query', queryPlace(facts));
  if (cases.size === 1 && cases.has('expired')) return found('refuse-expired', expiryPlace(facts));
  if (isRemembered(opened, asked)) return found('refuse-remembered', keptPlace(facts));
  return refused.every(hasPhotos)
    ? found('refuse-photos', openPlace(facts))
    : found('refuse-some', openPlace(facts));
}

/** A scheme in lower case may be accepted. A query that opens the route in any case is reported by `mount`. */
function isFree(exchange: AppExchange, asked: readonly AppExchange[]): boolean {
  const isQueryOpen = asked.some((one) => one.case === 'any-query' && hasPhotos(one));
  return exchange.case === 'lower-case' || (exchange.case === 'query' && isQueryOpen);
}

/** Unknown tokens open the route, and before the first good one they did not. */
function isRemembered(opened: readonly AppExchange[], asked: readonly AppExchange[]): boolean {
  const firstGood = asked.findIndex((one) => one.case === 'good');
  const isEarly = (one: AppExchange): boolean => asked.indexOf(one) < firstGood;
  return opened.some((one) => one.case === 'unknown') && !opened.some(isEarly);
}

function queryPlace(facts: Facts): Place | undefined {
  const option = facts.keys.find(({ name }) => name === 'allowBearerTokensInQueryString');
  const read = facts.reads.find(({ path }) => path.includes('query'));
  const named = facts.keys.find(({ name }) => name === 'access_token');
  return (option ?? read ?? named)?.place;
}

function expiryPlace(facts: Facts): Place | undefined {
  return facts.writes.find(({ target }) => target.at(-1) === 'accessTokenExpiresAt')?.place;
}

/** Where something is kept for later requests. */
function keptPlace(facts: Facts): Place | undefined {
  const outside = facts.declarations.filter(({ depth }) => depth === 0).flatMap(({ names }) => names);
  const isKept = ([name]: readonly string[]): boolean => name !== undefined && outside.includes(name);
  const tested = callsNamed(facts, 'has', 'includes', 'get').find(
    ({ callee, depth }) => depth > 0 && isKept(callee),
  );
  const write = facts.writes.find(({ target, depth }) => depth > 0 && isKept(target));
  return (tested ?? write)?.place;
}

/** The `next()` of a refusal, if there is one. */
function openPlace(facts: Facts): Place | undefined {
  const going = callsNamed(facts, 'next');
  return (going.find(({ isConditional }) => isConditional) ?? going.at(-1))?.place;
}
