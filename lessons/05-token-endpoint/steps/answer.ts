import { type AnyStep, type AppExchange, type Evidence, type Finding, type Place } from '#lesson';
import {
  answerPlaces,
  callsNamed,
  errorIn,
  errorText,
  exitPlace,
  goodExchanges,
  isSuccess,
  jsonIn,
  ownRefusalPlace,
  thrownIn,
  troubleIn,
  type Trouble,
} from '#lesson/app';
import { answerFindings, type AnswerDetails, type Refused } from '../words/answer.js';
import { savedToken, savings } from './saved.js';
import { hasNoLifetime, serverProblem } from './server.js';

export const answer: AnyStep = {
  id: 'answer',
  title: 'Answer a token request',
  answer: ['app.post(', 'express.urlencoded', 'new Request', 'new Response', '.token('],
  why: 'Clients send a form to the token endpoint, and wait for one answer (RFC 6749, section 3.2).',
  hints: [
    'What arrives, in which form, and who has to read it before the library can?',
    'The handler makes two objects of the library, waits for one promise, and answers once. In which order?',
    'The shape of the handler:\n    async (req, res) => {\n      const one = new Class(req);\n      const two = new OtherClass(res);\n      await server.method(one, two);\n      res.json(something);\n    }',
  ],
  findings: answerFindings,
  check: (evidence) => {
    const good = goodExchanges(evidence);
    if (good.length === 0 || serverProblem(evidence)) return 'blocked';
    const found = firstProblem(good, evidence);
    // The library saves no token without a lifetime.
    if (found?.kind === 'answer-threw' && hasNoLifetime(evidence)) return 'blocked';
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
  const saved = savings(exchange);
  if (isSuccess(answer)) {
    const isMore = saved.length > 1 || (saved.some(({ isLate }) => !isLate) && isTooEarly(exchange));
    if (isMore) return { kind: 'answer-more-tokens', details: { count: Math.max(2, saved.length) }, place };
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
  return { kind: kindOfRefusal(good), details, place: ownRefusalPlace(facts, 'token') ?? place };
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
  const saved = good.filter((one) => savings(one).length > 0 && isSuccess(one.answer));
  const wrong = saved.filter((one) => sentToken(one) !== savedToken(one)?.accessToken);
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
