import {
  type AnyStep,
  type AppExchange,
  type Evidence,
  type Facts,
  type Finding,
  type Place,
  type WholeAnswer,
} from '#lesson';
import {
  answerPlaces,
  contentType,
  goodExchanges,
  isSuccess,
  jsonIn,
  leakIn,
  leakWords,
  troubleIn,
} from '#lesson/app';
import { wireFindings, type WireDetails } from '../words/wire.js';
import { isShared } from './answer.js';
import { savedToken, savings, secondsLeft } from './saved.js';

type Body = Readonly<Record<string, unknown>>;

export const wire: AnyStep = {
  id: 'wire',
  title: "Send the library's response",
  answer: ['response.status', 'response.headers', 'response.body'],
  why: 'Names and headers of the answer are fixed, so that each client can read it, and no cache keeps it (RFC 6749, section 5.1).',
  hints: [
    'What does a client need to use what you send, and what must it never learn?',
    'After `token()`, one object holds a status, headers and a body. Which one, and what of it do you send?',
    'The shape of the line:\n    res\n      .status(object.one)\n      .set(object.two)\n      .json(object.three);',
  ],
  findings: wireFindings,
  check: (evidence) => {
    const granted = goodExchanges(evidence).filter((exchange) => isGranted(exchange));
    if (granted.length === 0 || isShared(goodExchanges(evidence))) return 'blocked';
    const found = granted.map((exchange) => problemIn(exchange, evidence)).find((one) => one !== undefined);
    return found ? [found] : adviceOn(granted, evidence);
  },
};

type WireFinding = Finding<WireDetails>;

/** One answer, after one token: any other is the business of the step before. */
function isGranted(exchange: AppExchange): boolean {
  const saved = savings(exchange);
  const isOnTime = saved.length === 1 && saved[0]?.isLate === false;
  return isSuccess(exchange.answer) && isOnTime && troubleIn(exchange) === undefined;
}

function problemIn(exchange: AppExchange, { facts }: Evidence): WireFinding | undefined {
  const { answer } = exchange;
  if (answer.type !== 'whole') return undefined;
  const found = headProblem(answer, exchange) ?? bodyProblem(answer, exchange) ?? headerProblem(answer);
  return found && { ...found, place: keyPlace(found, facts) ?? answerPlace(facts) };
}

const sentKeys: Readonly<Partial<Record<keyof WireDetails, string>>> = {
  'wire-token-missing': 'access_token',
  'wire-other-token': 'access_token',
  'wire-token-type': 'token_type',
  'wire-expires-in': 'expires_in',
  'wire-refresh-token': 'refresh_token',
  'wire-scope': 'scope',
};

/** Where the file makes the body on its own: the wrong key, or else the first one of that body. */
function keyPlace({ kind, details }: WireFinding, { keys, writes }: Facts): Place | undefined {
  const wanted = 'name' in details ? details.name : sentKeys[kind];
  if (wanted === undefined) return undefined;
  const key = keys.find(({ name }) => name === wanted);
  const write = writes.find(({ target }) => target.at(-1) === wanted);
  return (key ?? write ?? keys.find(({ name }) => /^(?:access_token|token_type)$/.test(name)))?.place;
}

/** The first place that answers after `token()`. */
function answerPlace(facts: Facts): Place | undefined {
  const token = facts.calls.find(({ callee }) => callee.at(-1) === 'token')?.place;
  const places = answerPlaces(facts);
  return places.find(({ line }) => token !== undefined && line >= token.line) ?? places[0];
}

function headProblem(answer: WholeAnswer, exchange: AppExchange): WireFinding | undefined {
  const { status, body } = answer;
  if (status !== 200) return { kind: 'wire-status', details: { status } };
  const leak = leakIn(answer, exchange);
  if (leak) return { kind: 'wire-secret-told', details: { told: leakWords(leak) } };
  if (!jsonIn(answer)) return { kind: 'wire-not-json', details: { body: body.slice(0, 60) } };
  const type = contentType(answer);
  return type === 'application/json' ? undefined : { kind: 'wire-content-type', details: { type } };
}

const modelNames = ['accessToken', 'accessTokenExpiresAt', 'refreshToken', 'refreshTokenExpiresAt'];

function bodyProblem(answer: WholeAnswer, exchange: AppExchange): WireFinding | undefined {
  const body = jsonIn(answer) ?? {};
  const own = modelNames.find((name) => name in body);
  if (own !== undefined) return { kind: 'wire-own-names', details: { name: own } };
  return (
    tokenProblem(body, exchange) ?? optionalProblem(body, exchange) ?? toldProblem(answer, body, exchange)
  );
}

function tokenProblem(body: Body, exchange: AppExchange): WireFinding | undefined {
  const { access_token: sent, token_type: type, expires_in: expiresIn } = body;
  const saved = savedToken(exchange);
  if (sent === undefined) return { kind: 'wire-token-missing', details: { keys: Object.keys(body) } };
  if (sent !== saved?.accessToken) return { kind: 'wire-other-token', details: { sent } };
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
    return { kind: 'wire-token-type', details: { sent: type } };
  const wanted = Math.floor(secondsLeft(exchange) ?? Number.NaN);
  const isRight = Number.isInteger(expiresIn) && Math.abs(Number(expiresIn) - wanted) <= 3;
  // An expiry that is invalid or too soon is the business of the first step.
  return isRight || Number.isNaN(wanted) || wanted < 10
    ? undefined
    : { kind: 'wire-expires-in', details: { sent: expiresIn, wanted } };
}

function optionalProblem(body: Body, exchange: AppExchange): WireFinding | undefined {
  const { refresh_token: refresh, scope } = body;
  const saved = savedToken(exchange);
  if (saved?.refreshToken !== undefined && refresh !== saved.refreshToken)
    return { kind: 'wire-refresh-token', details: { sent: refresh } };
  const wanted = Array.isArray(saved?.scope) ? saved.scope.join(' ') : undefined;
  if (wanted === undefined)
    return scope === undefined ? undefined : { kind: 'wire-scope', details: { sent: scope, wanted: '' } };
  // What was asked for need not be repeated (RFC 6749, 5.1).
  const { request, state } = exchange;
  const isAsked = [new URLSearchParams(request.body).get('scope'), state.scope].includes(wanted);
  return scope === wanted || (scope === undefined && isAsked)
    ? undefined
    : { kind: 'wire-scope', details: { sent: scope, wanted } };
}

function toldProblem(
  { headers, body: text }: WholeAnswer,
  body: Body,
  { state: { parties } }: AppExchange,
): WireFinding | undefined {
  const told = [text, ...Object.values(headers)].join('\n');
  if ('authorizationCode' in body || told.includes(parties.code))
    return { kind: 'wire-code-told', details: {} };
  if ('client' in body) return { kind: 'wire-client-told', details: {} };
  return 'user' in body || told.includes(parties.user.username)
    ? { kind: 'wire-user-told', details: {} }
    : undefined;
}

function headerProblem({ headers }: WholeAnswer): WireFinding | undefined {
  const { 'cache-control': cache, pragma } = headers;
  if (!words(cache).includes('no-store')) return { kind: 'wire-no-store', details: { sent: cache } };
  if (!words(pragma).includes('no-cache')) return { kind: 'wire-no-pragma', details: { sent: pragma } };
  return headers['www-authenticate'] === undefined ? undefined : { kind: 'wire-challenge', details: {} };
}

function words(header = ''): string[] {
  return header.split(',').map((word) => word.trim().toLowerCase());
}

const knownKeys = ['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope'];

function adviceOn(granted: readonly AppExchange[], { facts }: Evidence): WireFinding[] {
  const keys = granted.flatMap(({ answer }) =>
    answer.type === 'whole' ? Object.keys(jsonIn(answer) ?? {}) : [],
  );
  const further = [...new Set(keys)].filter((key) => !knownKeys.includes(key));
  if (further.length === 0) return [];
  return [{ kind: 'wire-further-keys', details: { keys: further }, place: answerPlace(facts) }];
}
