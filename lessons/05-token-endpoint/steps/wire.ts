import {
  quoted,
  shownInline,
  type AnyStep,
  type AppExchange,
  type Evidence,
  type Finding,
  type Findings,
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
import { isShared } from './answer.js';

type Nothing = Record<never, never>;
type Body = Readonly<Record<string, unknown>>;

interface WireDetails {
  readonly 'wire-status': { readonly status: number };
  readonly 'wire-secret-told': { readonly told: string };
  readonly 'wire-not-json': { readonly body: string };
  readonly 'wire-content-type': { readonly type: string };
  readonly 'wire-own-names': { readonly name: string };
  readonly 'wire-token-missing': { readonly keys: readonly string[] };
  readonly 'wire-other-token': { readonly sent: unknown };
  readonly 'wire-token-type': { readonly sent: unknown };
  readonly 'wire-expires-in': { readonly sent: unknown; readonly wanted: number };
  readonly 'wire-refresh-token': { readonly sent: unknown };
  readonly 'wire-scope': { readonly sent: unknown; readonly wanted: string };
  readonly 'wire-code-told': Nothing;
  readonly 'wire-client-told': Nothing;
  readonly 'wire-user-told': Nothing;
  readonly 'wire-no-store': { readonly sent: string | undefined };
  readonly 'wire-no-pragma': { readonly sent: string | undefined };
  readonly 'wire-challenge': Nothing;
  readonly 'wire-further-keys': { readonly keys: readonly string[] };
}

const cached = 'A cache or a proxy may keep the token and hand it to another person (RFC 6749, section 5.1).';

const findings: Findings<WireDetails> = {
  'wire-status': {
    severity: 'problem',
    meaning: 'A token is answered with another status than 200.',
    say: ({ status }) => ({
      message: `The answer has the status ${String(status)}. Clients expect 200 (RFC 6749, section 5.1).`,
      fix: "Send the status of the library's response.",
    }),
  },
  'wire-secret-told': {
    severity: 'problem',
    meaning: 'The answer contains a secret or a piece of the inside of the server.',
    say: ({ told }) => ({
      message: `The answer contains ${told}.`,
      fix: "Send the body of the library's response, and nothing else.",
    }),
  },
  'wire-not-json': {
    severity: 'problem',
    meaning: 'The body of the answer is not a JSON object.',
    say: ({ body }) => ({
      message: `The body is not a JSON object: ${quoted(body)}.`,
      fix: "Send the body of the library's response as JSON.",
    }),
  },
  'wire-content-type': {
    severity: 'problem',
    meaning: 'The answer does not say that it is JSON.',
    say: ({ type }) => ({
      message: `The header \`Content-Type\` is ${type === '' ? 'missing' : quoted(type)}, so clients do not read JSON.`,
      fix: 'Send the body as JSON: the type must be `application/json`.',
    }),
  },
  'wire-own-names': {
    severity: 'problem',
    meaning: 'The answer has the names of the model, not those of RFC 6749.',
    say: ({ name }) => ({
      message: `The answer has ${quoted(name)}: that is a name of the model. Clients know other names, such as \`access_token\`.`,
      fix: "The library's response already has a body with the right names. Send that.",
    }),
  },
  'wire-token-missing': {
    severity: 'problem',
    meaning: 'The answer has no `access_token`.',
    say: ({ keys }) => ({
      message: `The answer has no \`access_token\`. ${keys.length === 0 ? 'It is an empty object.' : `It has ${keys.map(quoted).join(', ')}.`}`,
      fix: "Wait for `token()`, then send the body of the library's response.",
    }),
  },
  'wire-other-token': {
    severity: 'problem',
    meaning: 'The answer has another access token than the one that was saved.',
    say: ({ sent }) => ({
      message: `The answer has the access token ${shownInline(sent)}, and the model saved another one.`,
      fix: 'Send the token as it was saved: it will not be found otherwise.',
    }),
  },
  'wire-token-type': {
    severity: 'problem',
    meaning: '`token_type` is not `Bearer`.',
    say: ({ sent }) => ({
      message: `\`token_type\` is ${shownInline(sent)}. It must be \`Bearer\`: it says how a client uses the token.`,
      fix: "The body of the library's response has it.",
    }),
  },
  'wire-expires-in': {
    severity: 'problem',
    meaning: '`expires_in` is not the number of seconds until the token expires.',
    say: ({ sent, wanted }) => ({
      message: `\`expires_in\` is ${shownInline(sent)}. The saved token expires in ${String(wanted)} seconds.`,
      fix: 'Send the whole seconds that are left, as a number.',
    }),
  },
  'wire-refresh-token': {
    severity: 'problem',
    meaning: 'A refresh token was saved, and the answer does not have it.',
    say: ({ sent }) => ({
      message: `\`refresh_token\` is ${shownInline(sent)}, and a refresh token was saved.`,
      fix: "The body of the library's response has it. Without it, the client must ask the person again.",
    }),
  },
  'wire-scope': {
    severity: 'problem',
    meaning: '`scope` is not what was granted, as one string.',
    say: ({ sent, wanted }) => ({
      message: `\`scope\` is ${shownInline(sent)}. It was granted as ${shownInline(wanted)}.`,
      fix: 'A scope is one string with single spaces (RFC 6749, section 3.3).',
    }),
  },
  'wire-code-told': {
    severity: 'problem',
    meaning: 'The answer has the authorization code.',
    say: () => ({
      message: 'The answer tells the authorization code. A code is used once, and never sent back.',
      fix: "Send the body of the library's response, without more keys.",
    }),
  },
  'wire-client-told': {
    severity: 'problem',
    meaning: 'The answer has the record of the client.',
    say: () => ({
      message: "The answer tells the client's record. It is for the server alone.",
      fix: "Send the body of the library's response, not the token of the model.",
    }),
  },
  'wire-user-told': {
    severity: 'problem',
    meaning: 'The answer says who the user is.',
    danger: 'An access token gives access. Who the person is stays with the server.',
    say: () => ({
      message: 'The answer tells the client who the user is.',
      fix: "Send the body of the library's response, not the token of the model.",
    }),
  },
  'wire-no-store': {
    severity: 'problem',
    meaning: 'The answer does not forbid caches to keep the token.',
    danger: cached,
    say: ({ sent }) => ({
      message: `The header \`Cache-Control\` ${sent === undefined ? 'is missing' : `is ${quoted(sent)}`}. It must have \`no-store\`.`,
      fix: "The library's response has headers. Send them too.",
    }),
  },
  'wire-no-pragma': {
    severity: 'problem',
    meaning: 'The answer has no `Pragma: no-cache`.',
    danger: cached,
    say: ({ sent }) => ({
      message: `The header \`Pragma\` ${sent === undefined ? 'is missing' : `is ${quoted(sent)}`}. It must be \`no-cache\`.`,
      fix: "The library's response has headers. Send all of them.",
    }),
  },
  'wire-challenge': {
    severity: 'problem',
    meaning: 'A granted request is answered with `WWW-Authenticate`.',
    say: () => ({
      message:
        'The answer has `WWW-Authenticate`, which says that the client is not known. But it got a token.',
      fix: 'Send this header with a refusal only.',
    }),
  },
  'wire-further-keys': {
    severity: 'advice',
    meaning: 'The answer has keys that RFC 6749 does not know.',
    say: ({ keys }) => ({
      message: `The answer also has ${keys.map(quoted).join(', ')}. Clients ignore such keys.`,
      fix: 'Send only what a client needs.',
    }),
  },
};

export const wire: AnyStep = {
  id: 'wire',
  title: "Send the library's response",
  answer: ['response.status', 'response.headers', 'response.body'],
  why: 'Names and headers of the answer are fixed, so that each client can read it, and no cache keeps it (RFC 6749, section 5.1).',
  hints: [
    'What does a client need to use the token, and what must it never learn?',
    'After `token()`, one object holds a status, headers and a body. Which one, and what of it do you send?',
    'The shape of the line:\n    res.status(object.one).set(object.two).json(object.three);',
  ],
  findings,
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
  const saved = exchange.calls.filter((call) => call.function === 'saveToken' && !call.error);
  const isOnTime = saved.length === 1 && saved[0]?.isLate === false;
  return isSuccess(exchange.answer) && isOnTime && troubleIn(exchange) === undefined;
}

function problemIn(exchange: AppExchange, { facts }: Evidence): WireFinding | undefined {
  const { answer } = exchange;
  if (answer.type !== 'whole') return undefined;
  const found = headProblem(answer, exchange) ?? bodyProblem(answer, exchange) ?? headerProblem(answer);
  return found && { ...found, place: answerPlace(facts) };
}

/** The first place that answers after `token()`. */
function answerPlace(facts: Evidence['facts']): Place | undefined {
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
  const wanted = secondsLeft(saved, exchange);
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
  const isAsked = new URLSearchParams(exchange.request.body).get('scope') === wanted;
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

interface SavedToken {
  readonly accessToken?: unknown;
  readonly accessTokenExpiresAt?: unknown;
  readonly refreshToken?: unknown;
  readonly scope?: unknown;
}

function savedToken({ calls }: AppExchange): SavedToken | undefined {
  const saving = calls.find((call) => call.function === 'saveToken' && !call.error);
  return saving && (Object(saving.arguments[0]) as SavedToken);
}

function secondsLeft({ accessTokenExpiresAt: expiry }: SavedToken, { calls }: AppExchange): number {
  const at = calls.find((call) => call.function === 'saveToken')?.at ?? 0;
  return expiry instanceof Date ? Math.floor((expiry.getTime() - at) / 1_000) : Number.NaN;
}
