import {
  inWords,
  quoted,
  type AnyStep,
  type AppExchange,
  type Ending,
  type Evidence,
  type Finding,
  type Findings,
  type Place,
} from '#lesson';
import {
  answerPlaces,
  becauseOf,
  callsNamed,
  errorIn,
  errorText,
  exitPlace,
  goodExchanges,
  isSuccess,
  jsonIn,
  thrownIn,
  troubleIn,
  type Trouble,
} from '#lesson/app';
import { serverProblem } from './server.js';

type Nothing = Record<never, never>;

interface AnswerDetails {
  readonly 'answer-not-found': { readonly status: number; readonly paths: readonly string[] };
  readonly 'answer-no-parser': Nothing;
  readonly 'answer-refused': Refused;
  readonly 'answer-basic-refused': Refused;
  readonly 'answer-body-refused': Refused;
  readonly 'answer-code-refused': Refused;
  readonly 'answer-threw': { readonly error: string | undefined; readonly status?: number };
  readonly 'answer-missing': Nothing;
  readonly 'answer-broken': { readonly reason: string };
  readonly 'answer-endless': Nothing;
  readonly 'answer-before-token': Nothing;
  readonly 'answer-twice': Nothing;
  readonly 'answer-no-token': { readonly status: number };
  readonly 'answer-more-tokens': { readonly count: number };
  readonly 'answer-exited': { readonly ending: Ending };
  readonly 'answer-hung': { readonly ending: Ending };
  readonly 'answer-shared': Nothing;
}

interface Refused {
  readonly status: number;
  readonly error?: string | undefined;
}

const findings: Findings<AnswerDetails> = {
  'answer-not-found': {
    severity: 'problem',
    meaning: 'The app has no `POST /token`.',
    say: ({ status, paths }) => ({
      message: `\`POST /token\` is not there: the app answers ${String(status)}.${routesInWords(paths)}`,
      fix: 'The route has the method POST and the path `/token`. Is it also mounted, and before other handlers?',
    }),
  },
  'answer-no-parser': {
    severity: 'problem',
    meaning: 'The form in the body does not reach the library: a body parser is missing, wrong or too late.',
    say: () => ({
      message: 'The library gets no form: `req.body` is empty when the handler runs.',
      fix: 'Forms need a parser of their own, and it must run before the handler. The instruction names it.',
    }),
  },
  'answer-refused': {
    severity: 'problem',
    meaning: 'A good request is refused.',
    say: (refused) => ({
      message: `A good request is refused: ${refusedInWords(refused)}.`,
      fix: 'The library decides who gets a token. Look for a check of your own, and for what `token()` receives.',
    }),
  },
  'answer-basic-refused': {
    severity: 'problem',
    meaning: 'A client that sends its credentials in the header `Authorization` is refused.',
    say: (refused) => ({
      message: `A client with its credentials in the header \`Authorization\` (Basic) is refused: ${refusedInWords(refused)}.`,
      fix: 'Let the library read the credentials. It needs the headers of the request.',
    }),
  },
  'answer-body-refused': {
    severity: 'problem',
    meaning: 'A client that sends its credentials in the form is refused.',
    say: (refused) => ({
      message: `A client with \`client_id\` and \`client_secret\` in the form is refused: ${refusedInWords(refused)}.`,
      fix: 'Let the library read the credentials. It needs the whole form.',
    }),
  },
  'answer-code-refused': {
    severity: 'problem',
    meaning: 'A good authorization code is refused.',
    say: (refused) => ({
      message: `The grant \`authorization_code\` is refused, though the code is good: ${refusedInWords(refused)}.`,
      fix: 'Both grants go the same way. Pass the whole form to the library, and decide nothing by the grant.',
    }),
  },
  'answer-threw': {
    severity: 'problem',
    meaning: 'The handler stops with an error at a good request.',
    say: ({ error, status }) => ({
      message: `The handler stops with an error at a good request: ${error === undefined ? `the status is ${String(status)}` : quoted(error)}.`,
      fix: 'Find the line that throws. To see the error, print it with `console.error` in the `catch`.',
    }),
  },
  'answer-missing': {
    severity: 'problem',
    meaning: 'A good request gets no answer.',
    say: () => ({
      message: 'A good request gets no answer: the client waits for ever.',
      fix: 'The library fills its response, and sends nothing. Answer with `res` in each case.',
    }),
  },
  'answer-broken': {
    severity: 'problem',
    meaning: 'The answer is not valid HTTP.',
    say: ({ reason }) => ({
      message: `The answer is not valid HTTP: ${quoted(reason)}.`,
      fix: 'Let Express or Node compute the length and the headers of the answer.',
    }),
  },
  'answer-endless': {
    severity: 'problem',
    meaning: 'The answer never ends.',
    say: () => ({
      message: 'The answer is larger than 100,000 bytes, or never ends.',
      fix: 'End the answer after the body.',
    }),
  },
  'answer-before-token': {
    severity: 'problem',
    meaning: 'The answer is sent before the token is saved.',
    say: () => ({
      message: 'The answer is sent before the model has saved the token: the handler does not wait.',
      fix: '`token()` returns a promise. Wait for it, then answer.',
    }),
  },
  'answer-twice': {
    severity: 'problem',
    meaning: 'The handler answers a request twice.',
    say: () => ({
      message: 'A good request is answered twice.',
      fix: 'Each request gets one answer. After it, the handler must stop.',
    }),
  },
  'answer-no-token': {
    severity: 'problem',
    meaning: 'A good request is answered as a success, but no token was saved.',
    say: ({ status }) => ({
      message: `A good request gets ${String(status)}, but the model saved no token for it.`,
      fix: 'Each request must reach `token()`, which saves a token through the model.',
    }),
  },
  'answer-more-tokens': {
    severity: 'problem',
    meaning: 'One request makes several tokens.',
    danger: 'Nobody knows of the other token, and nobody can take it away. A thief can use it.',
    say: ({ count }) => ({
      message: `One request makes ${String(count)} tokens. Only one of them is sent.`,
      fix: 'Call `token()` once for each request, and do not save the token yourself.',
    }),
  },
  'answer-exited': {
    severity: 'problem',
    meaning: 'A good request ends the server.',
    say: ({ ending }) => ({
      message: `A good request stops the server: ${becauseOf(ending)}.`,
      fix: 'A server keeps running. Remove the call that ends the process.',
    }),
  },
  'answer-hung': {
    severity: 'problem',
    meaning: 'A good request blocks the server.',
    say: ({ ending }) => ({
      message: `A good request blocks the whole server: ${becauseOf(ending)}.`,
      fix: 'Look for a loop that never ends. To wait for a promise, use `await`.',
    }),
  },
  'answer-shared': {
    severity: 'problem',
    meaning: 'Two requests at once share a variable, so one client gets the token of another.',
    danger: 'A client that asks at the right moment gets the token of somebody else.',
    say: () => ({
      message: 'Two clients ask at the same time, and one of them gets the token of the other.',
      fix: 'Make the request and the response of the library inside the handler, so that each request has its own.',
    }),
  },
};

export const answer: AnyStep = {
  id: 'answer',
  title: 'Answer a token request',
  answer: ['app.post(', 'express.urlencoded', 'new Request', 'new Response', '.token('],
  why: 'Clients send a form to the token endpoint, and wait for one answer (RFC 6749, section 3.2).',
  hints: [
    'What arrives, in which form, and who has to read it before the library can?',
    'The handler makes two objects of the library, waits for one promise, and answers once. In which order?',
    'The shape of the handler:\n    app.method(path, parser, async (req, res) => {\n      const response = new Class(res);\n      await server.method(new Class(req), response);\n      res.json(something);\n    });',
  ],
  findings,
  check: (evidence) => {
    const good = goodExchanges(evidence);
    if (good.length === 0 || serverProblem(evidence)) return 'blocked';
    const found = firstProblem(good, evidence);
    return found ? [found] : [];
  },
};

type AnswerFinding = Finding<AnswerDetails>;

function firstProblem(good: readonly AppExchange[], evidence: Evidence): AnswerFinding | undefined {
  if (isShared(good)) return { kind: 'answer-shared', details: {}, place: responsePlace(evidence) };
  for (const exchange of good) {
    const trouble = troubleIn(exchange);
    const found =
      (trouble && troubleFinding(trouble, exchange, evidence)) ?? answeredFinding(exchange, good, evidence);
    if (found) return found;
  }
  return undefined;
}

function troubleFinding(
  trouble: Trouble,
  { calls }: AppExchange,
  { facts }: Evidence,
): AnswerFinding | undefined {
  const [place] = [...callsNamed(facts, 'token').map((call) => call.place), ...answerPlaces(facts)];
  switch (trouble.type) {
    case 'exited':
      return { kind: 'answer-exited', details: { ending: trouble.ending }, place: exitPlace(facts) ?? place };
    case 'hung':
      return {
        kind: 'answer-hung',
        details: { ending: trouble.ending },
        place: facts.loops[0]?.place ?? place,
      };
    case 'missing':
      return { kind: 'answer-missing', details: {}, place };
    case 'broken':
      return { kind: 'answer-broken', details: { reason: trouble.reason }, place };
    case 'endless':
      return { kind: 'answer-endless', details: {}, place };
    case 'twice':
      return { kind: 'answer-twice', details: {}, place: trouble.place ?? place };
    case 'rejection':
      return calls.some(({ isLate }) => isLate)
        ? undefined
        : {
            kind: 'answer-threw',
            details: { error: errorText(trouble.error) },
            place: trouble.place ?? place,
          };
  }
}

function answeredFinding(
  exchange: AppExchange,
  good: readonly AppExchange[],
  evidence: Evidence,
): AnswerFinding | undefined {
  const { answer } = exchange;
  if (answer.type !== 'whole') return undefined;
  const { facts } = evidence;
  const place = callsNamed(facts, 'token')[0]?.place;
  const saved = exchange.calls.filter((call) => call.function === 'saveToken' && !call.error);
  if (isSuccess(answer)) {
    if (saved.length > 1) return { kind: 'answer-more-tokens', details: { count: saved.length }, place };
    if (isTooEarly(exchange)) return { kind: 'answer-before-token', details: {}, place };
    return saved.length === 0
      ? { kind: 'answer-no-token', details: { status: answer.status }, place }
      : undefined;
  }
  if (isTooEarly(exchange)) return { kind: 'answer-before-token', details: {}, place };
  return refusedFinding(exchange, good, evidence);
}

/** The library still works when the answer is over. */
export function isTooEarly({ calls }: AppExchange): boolean {
  return calls.some(({ isLate }) => isLate);
}

function refusedFinding(
  exchange: AppExchange,
  good: readonly AppExchange[],
  { facts }: Evidence,
): AnswerFinding {
  const { answer, uses } = exchange;
  const status = answer.type === 'whole' ? answer.status : 0;
  const place = callsNamed(facts, 'token')[0]?.place;
  if (uses.length === 0 && (status === 404 || status === 405))
    return { kind: 'answer-not-found', details: { status, paths: routes(facts) }, place: routePlace(facts) };
  if (answer.type === 'whole' && status >= 500) {
    const thrown = thrownIn(answer.body);
    const error = thrown?.text ?? errorIn(exchange);
    return { kind: 'answer-threw', details: { error, status }, place: thrown?.place ?? place };
  }
  if (good.every(hasNoForm))
    return { kind: 'answer-no-parser', details: {}, place: parserPlace(facts) ?? place };
  const details: Refused = { status, error: errorIn(exchange) };
  return { kind: kindOfRefusal(good), details, place };
}

/** Without a form, the library asks the model for a client with Basic credentials at most. */
function hasNoForm({ answer, calls, uses }: AppExchange): boolean {
  const isToken = uses.some(({ type }) => type === 'token');
  return isToken && !isSuccess(answer) && calls.every((call) => call.function === 'getClient');
}

/** What all refused requests have in common, and no granted one has. */
function kindOfRefusal(good: readonly AppExchange[]): keyof AnswerDetails & `answer-${string}refused` {
  const granted = good.filter(({ answer }) => isSuccess(answer));
  const refused = good.filter(({ answer }) => !isSuccess(answer));
  const tells = (is: (one: AppExchange) => boolean): boolean =>
    granted.length > 0 && refused.every(is) && !granted.some(is);
  if (tells(isCode)) return 'answer-code-refused';
  if (tells(isBasic)) return 'answer-basic-refused';
  return tells((one) => !isBasic(one)) ? 'answer-body-refused' : 'answer-refused';
}

function isBasic({ request }: AppExchange): boolean {
  return request.headers.authorization !== undefined;
}

function isCode({ request }: AppExchange): boolean {
  return request.body.includes('authorization_code');
}

/** Several requests use one object of the library. */
export function isShared(good: readonly AppExchange[]): boolean {
  return isMixedUp(good) || isLastRefused(good);
}

/** Each alone gets its own token, and together one does not. */
function isMixedUp(good: readonly AppExchange[]): boolean {
  const saved = good.filter((one) => savedToken(one) !== undefined && isSuccess(one.answer));
  const wrong = saved.filter((one) => sentToken(one) !== savedToken(one));
  return wrong.length > 0 && wrong.length < saved.length && wrong.every(({ isTogether }) => isTogether);
}

function sentToken({ answer }: AppExchange): unknown {
  return answer.type === 'whole' ? jsonIn(answer)?.access_token : undefined;
}

/** A challenge is left in a response that was used for a refusal before. */
function isLastRefused(good: readonly AppExchange[]): boolean {
  const challenged = good.map(
    ({ answer }) => isSuccess(answer) && answer.headers['www-authenticate'] !== undefined,
  );
  return challenged.at(-1) === true && challenged.includes(false);
}

function savedToken({ calls }: AppExchange): unknown {
  const saving = calls.find((call) => call.function === 'saveToken');
  return (Object(saving?.arguments[0]) as { readonly accessToken?: unknown }).accessToken;
}

function responsePlace({ facts }: Evidence): Place | undefined {
  const [made] = callsNamed(facts, 'Response');
  const [written] = facts.writes.filter(({ value }) => value.type === 'NewExpression');
  return written?.place ?? made?.place;
}

function parserPlace(facts: Evidence['facts']): Place | undefined {
  return callsNamed(facts, 'urlencoded', 'json', 'text', 'raw').find(({ callee }) => callee[0] !== 'res')
    ?.place;
}

const routeMethods = ['get', 'post', 'put', 'patch', 'all', 'use'];

function routes(facts: Evidence['facts']): string[] {
  return callsNamed(facts, ...routeMethods).flatMap(({ callee, arguments: [path] }) =>
    path?.text === undefined ? [] : [`${callee.at(-1) ?? ''} ${path.text}`],
  );
}

function routePlace(facts: Evidence['facts']): Place | undefined {
  const [route] = callsNamed(facts, ...routeMethods).filter(
    ({ arguments: [path] }) => path?.text !== undefined,
  );
  return route?.place ?? callsNamed(facts, 'token')[0]?.place;
}

function routesInWords(paths: readonly string[]): string {
  return paths.length === 0 ? '' : ` The file has ${inWords(paths.map(quoted))}.`;
}

function refusedInWords({ status, error }: Refused): string {
  return error === undefined ? `the status is ${String(status)}` : `${String(status)} with ${quoted(error)}`;
}
