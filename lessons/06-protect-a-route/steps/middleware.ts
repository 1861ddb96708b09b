import {
  commonFindings,
  findingOf,
  findingsOf,
  type AnyFinding,
  type AnyStep,
  type Evidence,
  type Finding,
  type Place,
} from '#lesson';
import {
  callsNamed,
  exchangesIn,
  libraryFinding,
  libraryFindings,
  loadFinding,
  loadFindings,
  thrownIn,
} from '#lesson/app';
import { middlewareFindings, type MiddlewareDetails } from '../words/middleware.js';
import { routeIn } from './route.js';

const { 'not-created': _own, ...fromLibrary } = libraryFindings;

export const middleware: AnyStep = {
  id: 'middleware',
  title: 'Write the middleware',
  answer: ['async (req, res, next)', 'new Request', 'new Response', '.authenticate(', 'try {'],
  why: 'A middleware decides before the route runs. The library knows how a token is sent, and when it is too old (RFC 6750).',
  hints: [
    'What runs before a route in Express, and what does it receive?',
    'Your function has three parameters. Make two objects of the library in it, and pass them to one method of the server.',
    'The shape of the function:\n    async (req, res, next) => {\n      const response = new Class(res);\n      await server.method(\n        new Class(req),\n        response,\n      );\n    }',
  ],
  findings: {
    ...commonFindings,
    ...findingsOf('middleware', { ...loadFindings, ...fromLibrary }),
    ...middlewareFindings,
  },
  check: (evidence) => {
    const problem = middlewareProblem(evidence);
    return problem ? [problem] : [];
  },
};

/** No request is checked by the library: then the other steps cannot be judged. */
export function middlewareProblem(evidence: Evidence): AnyFinding | undefined {
  const { facts } = evidence;
  if (facts.problem) return facts.problem;
  const load = loadFinding(evidence);
  if (load) return findingOf('middleware', load);
  const mounted = asMounted(evidence);
  const uses = exchangesIn(mounted).flatMap((exchange) => exchange.uses);
  const isAsked = uses.some(({ type }) => type === 'authenticate');
  const own = isAsked ? undefined : ownCheckPlace(evidence);
  if (own) return { kind: 'middleware-own-check', details: {}, place: own };
  const library = libraryFinding(mounted, 'authenticate');
  if (library?.kind === 'not-created')
    return { kind: 'middleware-no-server', details: {}, place: checkPlace(evidence) };
  if (!isAsked) return notAsked(mounted);
  return library && findingOf('middleware', library);
}

/** With the answers to the requests for which the middleware was mounted, if it was. */
export function asMounted(evidence: Evidence): Evidence {
  const { app } = evidence;
  if (!app?.mounted) return evidence;
  return { ...evidence, app: { ...app, exchanges: app.mounted.exchanges } };
}

function ownCheckPlace({ facts }: Evidence): Place | undefined {
  const own = facts.calls.find(
    ({ callee }) => callee.at(-1) === 'getAccessToken' || callee.includes('tokens'),
  );
  return (own ?? facts.reads.find(({ path }) => path.includes('tokens')))?.place;
}

function notAsked(evidence: Evidence): Finding<MiddlewareDetails> {
  const thrown = exchangesIn(evidence)
    .map(({ answer }) => (answer.type === 'whole' ? thrownIn(answer.body) : undefined))
    .find((one) => one !== undefined);
  const isCalled = callsNamed(evidence.facts, 'authenticate').length > 0;
  return {
    kind: 'middleware-no-authenticate',
    details: { isCalled, error: thrown?.text },
    place: thrown?.place ?? checkPlace(evidence),
  };
}

/** Where the request is checked, or should be. */
function checkPlace({ facts }: Evidence): Place | undefined {
  const method = facts.calls.find(({ callee }) =>
    ['authenticate', 'authorize', 'token'].includes(callee.at(-1) ?? ''),
  );
  const named = facts.reads.find(({ path }) => path.length > 1 && path.at(-1) === 'authenticate');
  const [going] = callsNamed(facts, 'next');
  return (method ?? named ?? going ?? routeIn(facts))?.place;
}
