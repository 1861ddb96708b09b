import type { AnyStep, AppExchange, CallFact, Evidence, Facts, Finding, OpenWay, Place } from '#lesson';
import { callsNamed, exchangesIn, isSuccess, isWhole } from '#lesson/app';
import { mountFindings, type MountDetails } from '../words/mount.js';
import { middlewareProblem } from './middleware.js';
import { hasPhotos, isHeadOfPhotos, routeIn } from './route.js';

export const mount: AnyStep = {
  id: 'mount',
  title: 'Mount it before the route',
  answer: ["app.use('/photos'"],
  why: 'Express runs middlewares and routes in the order of the file. A check after the door protects nothing.',
  hints: [
    'Your function checks a request. Which line makes Express run it, and when?',
    'The order of the lines decides. There is a method for all methods of a path, or the route takes one more argument.',
    'Two shapes:\n    app.use(path, middleware);\n    app.get(path, middleware, handler);',
  ],
  findings: mountFindings,
  check: (evidence) => {
    if (middlewareProblem(evidence)) return 'blocked';
    const name = evidence.app?.mounted?.name;
    if (name !== undefined) return [unmountedFinding(name, evidence.facts)];
    const asked = exchangesIn(evidence);
    // An open route is a mistake of the step before.
    if (asked.some((one) => one.case === 'no-token' && hasPhotos(one))) return 'blocked';
    const found = openFinding(asked, evidence) ?? tokenFinding(asked, evidence);
    if (found) return [found];
    return asked.some(({ ending }) => ending) ? 'blocked' : [];
  },
};

type MountFinding = Finding<MountDetails>;

const mounting = ['use', 'all', 'get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

/** The tool had to mount the middleware itself. */
function unmountedFinding(name: string, facts: Facts): MountFinding {
  const [call] = callsNamed(facts, ...mounting).filter(({ arguments: args }) =>
    args.some(({ path }) => path?.join('.') === name),
  );
  const route = routeIn(facts);
  if (!call) return { kind: 'mount-missing', details: { name }, place: lonelyPlace(name, facts) };
  const { place } = call;
  const method = call.callee.at(-1) ?? '';
  if (!['use', 'all', 'get'].includes(method))
    return { kind: 'mount-other-method', details: { name, method }, place };
  const path = call.arguments[0]?.text;
  const isSamePath = path === undefined || path === '/photos' || path === '/';
  return isSamePath && route && place.line > route.place.line
    ? { kind: 'mount-after-route', details: { name }, place }
    : { kind: 'mount-other-path', details: { name, path }, place };
}

/** Where the middleware is stored in vain, or else the route that does not use it. */
function lonelyPlace(name: string, facts: Facts): Place | undefined {
  const stored = facts.writes.find(({ value }) => value.path?.join('.') === name);
  const declared = facts.statements.find(({ declares }) => declares.includes(name));
  return (stored ?? declared ?? routeIn(facts))?.place;
}

const ways: readonly (readonly [way: OpenWay, kind: 'mount-head' | 'mount-spelling' | 'mount-query'])[] = [
  ['head', 'mount-head'],
  ['slash', 'mount-spelling'],
  ['capitals', 'mount-spelling'],
  ['encoded', 'mount-spelling'],
  ['any-query', 'mount-query'],
];

function openFinding(asked: readonly AppExchange[], { facts }: Evidence): MountFinding | undefined {
  for (const [way, kind] of ways) {
    const one = asked.find((exchange) => exchange.case === way);
    if (!one || !(hasPhotos(one) || (way === 'head' && isHeadOfPhotos(one)))) continue;
    return { kind, details: { path: one.request.path }, place: wayPlace(facts) } as MountFinding;
  }
  return undefined;
}

/** Where the code decides by the method or the address. */
function wayPlace(facts: Facts): Place | undefined {
  const decided = ['method', 'path', 'url', 'originalUrl', 'query'];
  const isDecided = (path: readonly string[] = []): boolean =>
    path[0] === 'req' && decided.includes(path[1] ?? '');
  const compared = facts.operations.find(({ left, right }) => isDecided(left.path) || isDecided(right.path));
  const tested = facts.calls.find((call) => call.arguments.some(({ path }) => isDecided(path)));
  const read = facts.reads.find(({ path }) => isDecided(path));
  return (compared ?? tested ?? read ?? mountCall(facts))?.place;
}

function mountCall(facts: Facts): CallFact | undefined {
  return callsNamed(facts, 'use')[0] ?? routeIn(facts);
}

/** It is there if a good bearer token finds it. */
function tokenFinding(asked: readonly AppExchange[], { facts }: Evidence): MountFinding | undefined {
  const [withBearer, without] = (['token-with-bearer', 'token'] as const).map((name) =>
    asked.find((one) => one.case === name),
  );
  if (!withBearer || !without || !isWhole(withBearer.answer) || withBearer.answer.status === 404)
    return undefined;
  const { answer } = without;
  if (isSuccess(answer) && answer.body.includes('access_token')) return undefined;
  const status = isWhole(answer) ? answer.status : undefined;
  const place = (tokenRoute(facts) ?? mountCall(facts))?.place;
  return { kind: 'mount-token-endpoint', details: { status }, place };
}

/** The route itself has a check, or else the one that is mounted for all routes. */
function tokenRoute(facts: Facts): CallFact | undefined {
  const forAll = callsNamed(facts, 'use').find(
    ({ arguments: [path] }) => path?.text === undefined && path?.type !== 'CallExpression',
  );
  return forAll ?? callsNamed(facts, 'post').find(({ arguments: [path] }) => path?.text === '/token');
}
