import {
  commonFindings,
  type AnyFinding,
  type AnyStep,
  type Evidence,
  type Finding,
  type Findings,
  type Place,
} from '#lesson';
import {
  callsNamed,
  goodExchanges,
  libraryFinding,
  libraryFindings,
  loadFinding,
  loadFindings,
  stepFinding,
  stepFindings,
} from '#lesson/app';

interface ServerDetails {
  readonly 'server-token-not-called': Record<never, never>;
  readonly 'server-lifetime-milliseconds': { readonly seconds: number };
  readonly 'server-lifetime-too-long': { readonly seconds: number };
  readonly 'server-lifetime-too-short': { readonly seconds: number };
  readonly 'server-lifetime-invalid': Record<never, never>;
  readonly 'server-lifetime-other': { readonly seconds: number };
}

const oneHour = 3_600;
const longest = 86_400;
const shortest = 60;

const findings: Findings<ServerDetails> = {
  'server-token-not-called': {
    severity: 'problem',
    meaning: "No request reaches the server's `token()`.",
    say: () => ({
      message: 'No request reaches `token()` of the `OAuth2Server`, and only it can make a token.',
      fix: 'Call `token()` of your server in the handler of the route, with a `Request` and a `Response` of the library.',
    }),
  },
  'server-lifetime-milliseconds': {
    severity: 'problem',
    meaning: 'The lifetime of a token is given in milliseconds, but the library counts seconds.',
    danger:
      'A stolen token works until it expires. A thief has weeks, not one hour (RFC 6749, section 10.3).',
    say: ({ seconds }) => ({
      message: `A token lives ${inDays(seconds)}: \`accessTokenLifetime\` is in seconds, and this looks like milliseconds.`,
      fix: 'One hour has 3600 seconds.',
    }),
  },
  'server-lifetime-too-long': {
    severity: 'problem',
    meaning: 'A token lives longer than a day.',
    danger: 'A stolen token works until it expires (RFC 6749, section 10.3).',
    say: ({ seconds }) => ({
      message: `A token lives ${inDays(seconds)}. That is too long: a stolen token works all this time.`,
      fix: 'Choose one hour, in seconds.',
    }),
  },
  'server-lifetime-too-short': {
    severity: 'problem',
    meaning: 'A token expires before a client can use it.',
    say: ({ seconds }) => ({
      message: `A token lives ${String(seconds)} seconds. It expires before a client can use it.`,
      fix: 'Choose one hour, in seconds.',
    }),
  },
  'server-lifetime-invalid': {
    severity: 'problem',
    meaning: 'The lifetime is not a number of seconds, so the token has no valid expiry.',
    danger: 'The library never refuses a token with an invalid date: it works for ever.',
    say: () => ({
      message: 'The saved token has no valid expiry, because the lifetime is not a number of seconds.',
      fix: 'Write the lifetime as a plain number: the seconds of one hour.',
    }),
  },
  'server-lifetime-other': {
    severity: 'advice',
    meaning: 'A token lives another time than one hour.',
    say: ({ seconds }) => ({
      message: `A token lives ${String(seconds)} seconds. The lesson asks for one hour.`,
      fix: 'One hour is a common choice: long enough for a client, short for a thief.',
    }),
  },
};

export const server: AnyStep = {
  id: 'server',
  title: 'Create the server',
  answer: ['new OAuth2Server', 'express()', 'module.exports'],
  why: 'The library does the work of OAuth. It needs your model, and a lifetime that is short, because a stolen token works until it expires (RFC 6749, section 10.3).',
  hints: [
    'Three things are needed: an app, an OAuth server, and an export. Which line makes which?',
    'The class takes one object with two options. One is the model. What is the other one, and in which unit?',
    'The shape of the lines:\n    const server = new ClassName({ option, otherOption: seconds });\n    module.exports = app;',
  ],
  findings: {
    ...commonFindings,
    ...stepFindings('server', { ...loadFindings, ...libraryFindings }),
    ...findings,
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
  return fromKit ? stepFinding('server', fromKit) : notCalled(evidence);
}

/** Where a request does not even reach the handler, the next step says so. */
function notCalled(evidence: Evidence): Finding<ServerDetails> | undefined {
  const isCalled = (evidence.app?.exchanges ?? []).some(({ uses }) =>
    uses.some(({ type }) => type === 'token'),
  );
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
  const saving = goodExchanges(evidence)
    .flatMap(({ calls }) => calls)
    .find((call) => call.function === 'saveToken');
  if (!saving) return isInvalid(evidence) ? Number.NaN : undefined;
  const { accessTokenExpiresAt: expiry } = Object(saving.arguments[0]) as {
    readonly accessTokenExpiresAt?: unknown;
  };
  return expiry instanceof Date ? Math.round((expiry.getTime() - saving.at) / 1_000) : Number.NaN;
}

function isInvalid({ app }: Evidence): boolean {
  const uses = [...(app?.loaded?.uses ?? []), ...(app?.exchanges ?? []).flatMap((one) => one.uses)];
  return uses.some((use) => use.lifetime === null);
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

function inDays(seconds: number): string {
  return `${String(Math.round(seconds / 86_400))} days`;
}
