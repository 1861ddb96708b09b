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
  goodExchanges,
  libraryFinding,
  libraryFindings,
  loadFinding,
  loadFindings,
  usesIn,
} from '#lesson/app';
import { savings, secondsLeft } from './saved.js';
import { serverFindings, type ServerDetails } from '../words/server.js';

const oneHour = 3_600;
const longest = 86_400;
const shortest = 60;

export const server: AnyStep = {
  id: 'server',
  title: 'Create the server',
  answer: ['new OAuth2Server', 'express()', 'module.exports'],
  why: 'The library does the work of OAuth. It needs your model, and a lifetime that is short, because a stolen token works until it expires (RFC 6749, section 10.3).',
  hints: [
    'Three things are needed: an app, an OAuth server, and an export. Which line makes which?',
    'The class takes one object with two options. One is the model. What is the other one, and in which unit?',
    'The shape of the lines:\n    const server = new ClassName({\n      option,\n      otherOption: seconds,\n    });\n    module.exports = app;',
  ],
  findings: {
    ...commonFindings,
    ...findingsOf('server', { ...loadFindings, ...libraryFindings }),
    ...serverFindings,
  },
  check: (evidence) => {
    if (evidence.facts.problem) return [evidence.facts.problem];
    const problem = serverProblem(evidence);
    return problem ? [problem] : lifetime(evidence);
  },
};

/** No token can come from this file: then the other steps cannot be judged. */
export function serverProblem(evidence: Evidence): AnyFinding | undefined {
  if (evidence.facts.problem) return evidence.facts.problem;
  const fromKit = loadFinding(evidence) ?? libraryFinding(evidence, 'token');
  return fromKit ? findingOf('server', fromKit) : notCalled(evidence);
}

/** Where a request does not even reach the handler, the next step says so. */
function notCalled(evidence: Evidence): Finding<ServerDetails> | undefined {
  const isCalled = usesIn(evidence).some(({ type }) => type === 'token');
  if (isCalled || callsNamed(evidence.facts, 'token').length > 0) return undefined;
  const [route] = callsNamed(evidence.facts, 'post', 'all', 'use').filter(({ arguments: args }) =>
    args.some(({ text }) => text === '/token'),
  );
  return { kind: 'server-token-not-called', details: {}, place: route?.place };
}

function lifetime(evidence: Evidence): Finding<ServerDetails>[] {
  const seconds = savedSeconds(evidence);
  if (seconds === undefined || seconds === oneHour) return [];
  const kind = kindOf(seconds);
  return [{ kind, details: { seconds }, place: optionPlace(evidence) } as Finding<ServerDetails>];
}

function savedSeconds(evidence: Evidence): number | undefined {
  const saved = goodExchanges(evidence).find((exchange) => savings(exchange).length > 0);
  const seconds = saved && secondsLeft(saved);
  if (seconds === undefined) return hasNoLifetime(evidence) ? Number.NaN : undefined;
  return Math.round(seconds);
}

/** The lifetime is not a number. */
export function hasNoLifetime(evidence: Evidence): boolean {
  return usesIn(evidence).some((use) => use.lifetime === null);
}

function kindOf(seconds: number): keyof ServerDetails {
  if (Number.isNaN(seconds)) return 'server-lifetime-invalid';
  if (seconds > longest)
    return isMilliseconds(seconds) ? 'server-lifetime-milliseconds' : 'server-lifetime-too-long';
  return seconds < shortest ? 'server-lifetime-too-short' : 'server-lifetime-other';
}

/** A sensible number of whole minutes, a thousand times too long. */
function isMilliseconds(seconds: number): boolean {
  return seconds % 60_000 === 0 && seconds / 1_000 <= longest;
}

function optionPlace({ facts }: Evidence): Place | undefined {
  const key = facts.keys.find(({ name }) => name === 'accessTokenLifetime');
  const write = facts.writes.find(({ target }) => target.at(-1) === 'accessTokenLifetime');
  return key?.place ?? write?.place ?? callsNamed(facts, 'OAuth2Server')[0]?.place;
}
