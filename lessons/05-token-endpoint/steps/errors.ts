import {
  type AnyStep,
  type AppExchange,
  type Evidence,
  type Facts,
  type Place,
  type Finding,
  type RefusedCase,
  type WholeAnswer,
} from '#lesson';
import {
  contentType,
  errorPlace,
  exitPlace,
  exchangesIn,
  goodExchanges,
  isSameAnswer,
  isSuccess,
  jsonIn,
  leakIn,
  leakWords,
  passedOnPlace,
  troubleIn,
  type Trouble,
} from '#lesson/app';
import { errorFindings, type ErrorDetails } from '../words/errors.js';
import { isTooEarly } from './answer.js';
import { savings } from './saved.js';
import { serverProblem } from './server.js';

export const errors: AnyStep = {
  id: 'errors',
  title: 'Answer errors',
  answer: ['catch', 'err.code', 'err.name'],
  why: 'Clients decide by the status and the code what to do next. Strangers read errors too, so nothing of the inside of the server belongs in them (RFC 6749, section 5.2).',
  hints: [
    'What happens in your handler when the promise of the server rejects?',
    'The error has a status and a code that clients know. Which other properties of it are for your log only?',
    'The shape:\n    } catch (error) {\n      res.status(number).set(headers);\n      res.json({ error: code });\n    }',
  ],
  findings: errorFindings,
  check: (evidence) => {
    if (serverProblem(evidence) || !hasRoute(evidence) || goodExchanges(evidence).some(isTooEarly))
      return 'blocked';
    const failed = goodExchanges(evidence).filter(({ answer, calls }) => !isGranted(answer, calls));
    const refused = exchangesIn(evidence).filter((exchange) => exchange.case !== 'good');
    const found = refused.flatMap((exchange) => {
      const problem = problemIn(exchange, evidence);
      return problem ? [{ problem, isSame: failed.some((good) => isSameAnswer(good, exchange)) }] : [];
    });
    const own = found.filter(({ isSame }) => !isSame).map(({ problem }) => problem);
    const [worst] = own.sort((one, other) => rank(one) - rank(other));
    if (worst) return [worst];
    return found.length > 0 ? 'blocked' : [];
  },
};

/** Some good request came to `token()`. */
function hasRoute(evidence: Evidence): boolean {
  return goodExchanges(evidence).some(({ uses }) =>
    uses.some(({ type, isLibrarys }) => type === 'token' && isLibrarys),
  );
}

function isGranted(answer: AppExchange['answer'], calls: AppExchange['calls']): boolean {
  return isSuccess(answer) && calls.some((call) => call.function === 'saveToken' && !call.isLate);
}

interface Rule {
  readonly tried: string;
  readonly statuses: readonly number[] | '4xx' | '5xx';
  /** Empty: any string. */
  readonly codes: readonly string[];
  readonly isBasic?: boolean;
}

/** RFC 6749, 5.2; where the library deviates, both pass. */
const rules: Readonly<Record<RefusedCase, Rule>> = {
  'wrong-secret-basic': {
    tried: 'a wrong secret (Basic)',
    statuses: [401],
    codes: ['invalid_client'],
    isBasic: true,
  },
  'unknown-client-basic': {
    tried: 'an unknown client (Basic)',
    statuses: [401],
    codes: ['invalid_client'],
    isBasic: true,
  },
  'wrong-secret-body': {
    tried: 'a wrong secret (in the form)',
    statuses: [400, 401],
    codes: ['invalid_client'],
  },
  'unknown-client-body': {
    tried: 'an unknown client (in the form)',
    statuses: [400, 401],
    codes: ['invalid_client'],
  },
  'unknown-grant': { tried: 'an unknown grant', statuses: [400], codes: ['unsupported_grant_type'] },
  'grant-of-others': {
    tried: 'a grant that this client may not use',
    statuses: [400],
    codes: ['unauthorized_client'],
  },
  'no-grant-type': { tried: 'no `grant_type`', statuses: [400], codes: ['invalid_request'] },
  'unknown-code': { tried: 'an unknown code', statuses: [400], codes: ['invalid_grant'] },
  'malformed-basic': {
    tried: 'a malformed `Authorization` header',
    statuses: [400, 401],
    codes: ['invalid_client', 'invalid_request'],
  },
  'no-credentials': {
    tried: 'no credentials',
    statuses: [400, 401],
    codes: ['invalid_client', 'invalid_request'],
  },
  json: { tried: 'JSON instead of a form', statuses: '4xx', codes: [] },
  get: { tried: 'the method GET', statuses: '4xx', codes: [] },
  'model-fails': { tried: 'a database that is down', statuses: '5xx', codes: [] },
};

type ErrorFinding = Finding<ErrorDetails>;

/** The worst first. */
const ranks = Object.keys(errorFindings);

function rank({ kind }: ErrorFinding): number {
  return ranks.indexOf(kind);
}

function problemIn(exchange: AppExchange, { facts }: Evidence): ErrorFinding | undefined {
  const rule = rules[exchange.case as RefusedCase];
  const found =
    troubleFinding(troubleIn(exchange), exchange, rule) ??
    grantedFinding(exchange, rule) ??
    answerFinding(exchange, rule);
  return found && { ...found, place: found.place ?? placeOf(found, facts) };
}

function placeOf({ kind }: ErrorFinding, facts: Facts): Place | undefined {
  const own = kind === 'errors-exited' ? exitPlace(facts) : undefined;
  const passedOn = kind === 'errors-leak' ? passedOnPlace(facts) : undefined;
  return own ?? passedOn ?? errorPlace(facts, 'token');
}

function troubleFinding(
  trouble: Trouble | undefined,
  { answer }: AppExchange,
  { tried }: Rule,
): ErrorFinding | undefined {
  switch (trouble?.type) {
    case 'exited':
    case 'hung':
      return { kind: `errors-${trouble.type}`, details: { tried, ending: trouble.ending } };
    case 'missing':
    case 'endless':
    case 'broken':
      return { kind: 'errors-unanswered', details: { tried } };
    case 'twice':
      return { kind: 'errors-twice', details: { tried }, place: trouble.place };
    case 'rejection':
      // Express answers an error of the handler: that is not a rejection.
      return answer.type === 'missing' || answer.type === 'whole'
        ? { kind: 'errors-rejection', details: { tried, error: trouble.error }, place: trouble.place }
        : undefined;
    default:
      return undefined;
  }
}

function grantedFinding({ calls }: AppExchange, { tried }: Rule): ErrorFinding | undefined {
  return savings({ calls }).length > 0 ? { kind: 'errors-granted', details: { tried } } : undefined;
}

function answerFinding(exchange: AppExchange, rule: Rule): ErrorFinding | undefined {
  const { answer } = exchange;
  if (answer.type !== 'whole') return undefined;
  const { tried } = rule;
  const leak = leakIn(answer, exchange);
  if (leak) return { kind: 'errors-leak', details: { tried, told: leakWords(leak) } };
  if (answer.status < 400) return { kind: 'errors-ok-status', details: { tried, status: answer.status } };
  if (!fits(answer.status, rule))
    return { kind: 'errors-status', details: { tried, status: answer.status, wanted: statusWords(rule) } };
  const challenge = answer.headers['www-authenticate'];
  if (rule.isBasic && !/^\s*basic\b/i.test(challenge ?? ''))
    return { kind: 'errors-no-challenge', details: { tried, sent: challenge } };
  return hasFreeBody(exchange) ? undefined : bodyFinding(answer, rule);
}

function hasFreeBody({ case: tried }: AppExchange): boolean {
  return tried === 'get' || tried === 'model-fails';
}

function bodyFinding(answer: WholeAnswer, { tried, codes }: Rule): ErrorFinding | undefined {
  const body = jsonIn(answer);
  const type = contentType(answer);
  if (!body || type !== 'application/json') return { kind: 'errors-not-json', details: { tried, type } };
  const { error } = body;
  if (typeof error !== 'string')
    return { kind: 'errors-no-error', details: { tried, keys: Object.keys(body) } };
  return codes.length === 0 || codes.includes(error)
    ? undefined
    : { kind: 'errors-code', details: { tried, sent: error, wanted: codes } };
}

function fits(status: number, { statuses }: Rule): boolean {
  if (statuses === '4xx') return status >= 400 && status < 500;
  return statuses === '5xx' ? status >= 500 : statuses.includes(status);
}

function statusWords({ statuses }: Rule): string {
  if (statuses === '4xx') return 'one of 400 to 499';
  return statuses === '5xx' ? '500 or more' : statuses.join(' or ');
}
