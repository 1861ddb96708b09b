import type { AnyStep, AppExchange, Evidence, Facts, Finding, WholeAnswer } from '#lesson';
import {
  callsNamed,
  errorIn,
  errorText,
  exitPlace,
  goodExchanges,
  isWhole,
  thrownIn,
  troubleOfItsOwn,
  type Trouble,
} from '#lesson/app';
import { nextFindings, type Change, type NextDetails } from '../words/next.js';
import { asMounted, middlewareProblem } from './middleware.js';
import {
  changePlace,
  checkedPlace,
  lacksNext,
  refusedPlace,
  silentPlace,
  usedPlace,
  valuePlace,
} from './next-places.js';
import { hasPhotos, isUnchanged } from './route.js';

export const next: AnyStep = {
  id: 'next',
  title: 'Go on with a good token',
  answer: ['next();'],
  why: 'A client with a good token gets what it asks for, each time until the token expires (RFC 6750, section 2.1).',
  hints: [
    'How does a middleware say that a request may go on?',
    'Wait for the promise. If it resolves, call the third parameter, without a value, and do nothing else.',
    'The shape:\n    await server.method(one, two);\n    third();',
  ],
  findings: nextFindings,
  check: (evidence) => {
    const seen = asMounted(evidence);
    const good = goodExchanges(seen);
    if (middlewareProblem(evidence) || good.length === 0) return 'blocked';
    const found = good.map((one) => problemIn(one, good, seen)).find((one) => one !== undefined);
    return found ? [found] : [];
  },
};

type NextFinding = Finding<NextDetails>;

function problemIn(
  exchange: AppExchange,
  good: readonly AppExchange[],
  { facts }: Evidence,
): NextFinding | undefined {
  if (isServed(exchange) && !troubleOfItsOwn(exchange) && isUntouched(exchange)) return undefined;
  if (isOnlyOnce(good)) return onceFinding(exchange, facts);
  const trouble = troubleOfItsOwn(exchange);
  return (trouble && troubleFinding(trouble, facts)) ?? answerFinding(exchange, facts);
}

function isServed(exchange: AppExchange): boolean {
  return isWhole(exchange.answer) && exchange.answer.status === 200 && hasPhotos(exchange);
}

function isUntouched({ answer }: AppExchange): boolean {
  return isWhole(answer) && isUnchanged(answer);
}

/** All that fails are tokens that have worked before. */
function isOnlyOnce(good: readonly AppExchange[]): boolean {
  const [served, failed] = [good.filter(isServed), good.filter((one) => !isServed(one))];
  return failed.length > 0 && failed.every((one) => served.some((other) => isAgain(one, other)));
}

function isAgain(one: AppExchange, other: AppExchange): boolean {
  return one.request.headers.authorization === other.request.headers.authorization;
}

function onceFinding(exchange: AppExchange, facts: Facts): NextFinding | undefined {
  const { answer } = exchange;
  if (isServed(exchange)) return undefined;
  const status = isWhole(answer) ? answer.status : undefined;
  return { kind: 'next-once', details: { status }, place: usedPlace(facts) };
}

function troubleFinding(trouble: Trouble, facts: Facts): NextFinding {
  switch (trouble.type) {
    case 'exited':
    case 'hung': {
      const place = trouble.type === 'hung' ? facts.loops[0]?.place : exitPlace(facts);
      return {
        kind: `next-${trouble.type}`,
        details: { ending: trouble.ending },
        place: place ?? checkedPlace(facts),
      };
    }
    case 'twice':
      return { kind: 'next-twice-answered', details: {}, place: trouble.place ?? checkedPlace(facts) };
    case 'rejection': {
      const error = errorText(trouble.error);
      return { kind: 'next-threw', details: { error }, place: trouble.place ?? checkedPlace(facts) };
    }
    case 'missing':
    case 'broken':
    case 'endless':
      return { kind: 'next-not-called', details: {}, place: silentPlace(facts) };
  }
}

function answerFinding(exchange: AppExchange, facts: Facts): NextFinding | undefined {
  const { answer } = exchange;
  if (!isWhole(answer)) return undefined;
  const { status } = answer;
  if (status !== 200 && hasPhotos(exchange))
    return { kind: 'next-status', details: { status }, place: changePlace(facts) };
  if (status >= 500 || status === 404) return failedFinding(answer, exchange, facts);
  if (status >= 400) {
    const details = { status, error: errorIn(exchange) };
    return { kind: 'next-refused', details, place: refusedPlace(facts) };
  }
  return {
    kind: 'next-other-answer',
    details: { change: changeIn(answer, exchange) },
    place: changePlace(facts),
  };
}

function changeIn(answer: WholeAnswer, exchange: AppExchange): Change {
  if (answer.status >= 300) return 'redirect';
  if (answer.headers['www-authenticate'] !== undefined) return 'challenge';
  return isUnchanged({ ...answer, headers: { 'content-type': 'application/json' } }) && hasPhotos(exchange)
    ? 'type'
    : 'body';
}

/** Express answers an error of the code and a value of `next` in the same way. */
function failedFinding(answer: WholeAnswer, exchange: AppExchange, facts: Facts): NextFinding {
  const { status, body } = answer;
  const thrown = thrownIn(body);
  const value = thrown ? undefined : valuePlace(facts);
  if (value) return { kind: 'next-with-value', details: { status }, place: value };
  const error = thrown?.text ?? errorIn(exchange);
  const isOwn = /^(?:[A-Z]\w*)?Error$/.test(error ?? '');
  const place = thrown?.place ?? (isOwn ? (lacksNext(facts) ?? usedPlace(facts, 'first')) : undefined);
  return {
    kind: 'next-threw',
    details: { error, status },
    place: place ?? callsNamed(facts, 'authenticate')[0]?.place,
  };
}
