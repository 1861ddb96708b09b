import {
  quoted,
  type AnyStep,
  type AppExchange,
  type Ending,
  type Evidence,
  type Finding,
  type Findings,
  type RefusedCase,
  type Thrown,
  type WholeAnswer,
} from '#lesson';
import {
  becauseOf,
  contentType,
  errorPlace,
  exchangesIn,
  goodExchanges,
  isSameAnswer,
  isSuccess,
  jsonIn,
  leakIn,
  leakWords,
  troubleIn,
  type Trouble,
} from '#lesson/app';
import { isTooEarly } from './answer.js';
import { serverProblem } from './server.js';

interface Tried {
  /** `a wrong secret`, for a sentence. */
  readonly tried: string;
}

interface ErrorDetails {
  readonly 'errors-exited': Tried & { readonly ending: Ending };
  readonly 'errors-hung': Tried & { readonly ending: Ending };
  readonly 'errors-granted': Tried;
  readonly 'errors-rejection': Tried & { readonly error: Thrown };
  readonly 'errors-unanswered': Tried;
  readonly 'errors-twice': Tried;
  readonly 'errors-leak': Tried & { readonly told: string };
  readonly 'errors-ok-status': Tried & { readonly status: number };
  readonly 'errors-status': Tried & { readonly status: number; readonly wanted: string };
  readonly 'errors-no-challenge': Tried & { readonly sent: string | undefined };
  readonly 'errors-not-json': Tried & { readonly type: string };
  readonly 'errors-no-error': Tried & { readonly keys: readonly string[] };
  readonly 'errors-code': Tried & { readonly sent: string; readonly wanted: readonly string[] };
}

const findings: Findings<ErrorDetails> = {
  'errors-exited': {
    severity: 'problem',
    meaning: 'A refused request ends the server.',
    danger: 'Anybody can stop the server with one wrong request.',
    say: ({ tried, ending }) => ({
      message: `One request with ${tried} stops the server: ${becauseOf(ending)}.`,
      fix: 'Answer the error and keep running. Remove the call that ends the process.',
    }),
  },
  'errors-hung': {
    severity: 'problem',
    meaning: 'A refused request blocks the server.',
    danger: 'Anybody can block the server with one wrong request.',
    say: ({ tried, ending }) => ({
      message: `One request with ${tried} blocks the whole server: ${becauseOf(ending)}.`,
      fix: 'Answer the error once. Do not try the same thing again and again.',
    }),
  },
  'errors-granted': {
    severity: 'problem',
    meaning: 'A request that must be refused makes a token.',
    danger: 'A stranger gets a token that works.',
    say: ({ tried }) => ({
      message: `A request with ${tried} makes a token.`,
      fix: 'Pass to the library what the client has sent, and let it decide.',
    }),
  },
  'errors-rejection': {
    severity: 'problem',
    meaning: 'An error is not handled: in a real server, it ends the process.',
    danger: 'Node ends a process after an unhandled rejection. Anybody can stop the server.',
    say: ({ tried, error }) => ({
      message: `A request with ${tried} leaves an error that no code handles: ${quoted(`${error.name}: ${error.message.split('\n')[0] ?? ''}`)}.`,
      fix: 'Catch the error of each promise that you make, or wait for it inside `try`.',
    }),
  },
  'errors-unanswered': {
    severity: 'problem',
    meaning: 'A refused request gets no answer.',
    say: ({ tried }) => ({
      message: `A request with ${tried} gets no answer: the client waits for ever.`,
      fix: 'Answer in each way that the handler can take.',
    }),
  },
  'errors-twice': {
    severity: 'problem',
    meaning: 'A refused request is answered twice.',
    say: ({ tried }) => ({
      message: `A request with ${tried} is answered twice.`,
      fix: 'After an answer, the handler must stop.',
    }),
  },
  'errors-leak': {
    severity: 'problem',
    meaning: 'An error tells a stranger about the inside of the server.',
    danger: 'Messages and stacks show SQL, paths and secrets. A thief reads them first.',
    say: ({ tried, told }) => ({
      message: `The answer to a request with ${tried} contains ${told}.`,
      fix: 'Send the code of the error, not its message, its stack or the error itself.',
    }),
  },
  'errors-ok-status': {
    severity: 'problem',
    meaning: 'A refusal is answered with a status that says success.',
    danger: 'A client takes the refusal for a token, or a refused login for a good one.',
    say: ({ tried, status }) => ({
      message: `A request with ${tried} is refused, but the status is ${String(status)}.`,
      fix: 'Send the status of the error. The status of the response is still 200 in some cases.',
    }),
  },
  'errors-status': {
    severity: 'problem',
    meaning: 'A refusal has another status than RFC 6749 says.',
    say: ({ tried, status, wanted }) => ({
      message: `A request with ${tried} gets the status ${String(status)}. It must be ${wanted}.`,
      fix: "The library's error has the right status. An error that is not the library's is a fault of the server.",
    }),
  },
  'errors-no-challenge': {
    severity: 'problem',
    meaning: 'A refused Basic login is answered without `WWW-Authenticate: Basic`.',
    say: ({ tried, sent }) => ({
      message: `A request with ${tried} gets 401 ${sent === undefined ? 'without `WWW-Authenticate`' : `with \`WWW-Authenticate: ${sent}\``}. It must name Basic.`,
      fix: "The headers of the library's response have it. Send them with an error too.",
    }),
  },
  'errors-not-json': {
    severity: 'problem',
    meaning: 'The answer to a refused request is not JSON.',
    say: ({ tried, type }) => ({
      message: `The answer to a request with ${tried} is not JSON${type === '' ? '' : `, but ${quoted(type)}`}.`,
      fix: 'Answer errors as JSON, like tokens.',
    }),
  },
  'errors-no-error': {
    severity: 'problem',
    meaning: 'The answer to a refused request has no string `error`.',
    say: ({ tried, keys }) => ({
      message: `The answer to a request with ${tried} has no string \`error\`. ${keys.length === 0 ? 'It is an empty object.' : `It has ${keys.map(quoted).join(', ')}.`}`,
      fix: 'Clients read the key `error`. Its value is the code of the error, a string.',
    }),
  },
  'errors-code': {
    severity: 'problem',
    meaning: 'The code in `error` is another one than RFC 6749 says.',
    say: ({ tried, sent, wanted }) => ({
      message: `A request with ${tried} gets the error ${quoted(sent)}. Clients expect ${wanted.map(quoted).join(' or ')}.`,
      fix: "The library's error has a property with this code.",
    }),
  },
};

export const errors: AnyStep = {
  id: 'errors',
  title: 'Answer errors',
  answer: ['catch', 'err.code', 'err.name'],
  why: 'Clients decide by the status and the code what to do next. Strangers read errors too, so nothing of the inside of the server belongs in them (RFC 6749, section 5.2).',
  hints: [
    'What happens in your handler when the promise of `token()` rejects?',
    'The error has a status and a code that clients know. Which other properties of it must nobody see?',
    'The shape:\n    try {\n      …\n    } catch (error) {\n      res.status(number).set(headers).json({ error: text });\n    }',
  ],
  findings,
  check: (evidence) => {
    if (serverProblem(evidence) || !hasRoute(evidence) || goodExchanges(evidence).some(isTooEarly))
      return 'blocked';
    const failed = goodExchanges(evidence).filter(({ answer, calls }) => !isGranted(answer, calls));
    const refused = exchangesIn(evidence).filter((exchange) => exchange.case !== 'good');
    const found = refused.flatMap((exchange) => {
      const problem = problemIn(exchange, evidence);
      return problem ? [{ problem, isSame: failed.some((good) => isSameAnswer(good, exchange)) }] : [];
    });
    const own = found.find(({ isSame }) => !isSame);
    if (own) return [own.problem];
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

function problemIn(exchange: AppExchange, { facts }: Evidence): ErrorFinding | undefined {
  const rule = rules[exchange.case as RefusedCase];
  const found =
    troubleFinding(troubleIn(exchange), exchange, rule) ??
    grantedFinding(exchange, rule) ??
    answerFinding(exchange, rule);
  return found && { ...found, place: found.place ?? errorPlace(facts, 'token') };
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
      // A handler's own error that Express answers is no rejection.
      return answer.type === 'missing' || answer.type === 'whole'
        ? { kind: 'errors-rejection', details: { tried, error: trouble.error }, place: trouble.place }
        : undefined;
    default:
      return undefined;
  }
}

function grantedFinding({ calls }: AppExchange, { tried }: Rule): ErrorFinding | undefined {
  const isSaved = calls.some((call) => call.function === 'saveToken' && !call.error);
  return isSaved ? { kind: 'errors-granted', details: { tried } } : undefined;
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

