import type { AnyStep, AppExchange, Facts, Finding } from '#lesson';
import {
  callsNamed,
  errorPlace,
  exchangesIn,
  goodExchanges,
  isSameAnswer,
  isWhole,
  leakIn,
  leakWords,
  passedOnPlace,
  troubleOfItsOwn,
} from '#lesson/app';
import { refuseFindings, type RefuseDetails } from '../words/refuse.js';
import { asMounted, middlewareProblem } from './middleware.js';
import { openedFinding } from './opened.js';
import { isRefused, ruleFor } from './refused-cases.js';
import { hasPhotos, isHandler } from './route.js';

export const refuse: AnyStep = {
  id: 'refuse',
  title: 'Refuse the others',
  answer: ['catch', 'err.code', 'return;'],
  why: 'A client learns from the status and from `WWW-Authenticate` what to send. Strangers read refusals too (RFC 6750, section 3).',
  hints: [
    'What happens in your function when the promise rejects?',
    'Answer with the status of the error and the headers of the library, and stop there. Which properties of the error stay secret?',
    'The shape:\n    } catch (error) {\n      res.status(number).set(headers);\n      res.json({ error: name });\n      return;\n    }',
  ],
  findings: refuseFindings,
  check: (evidence) => {
    const seen = asMounted(evidence);
    if (middlewareProblem(evidence)) return 'blocked';
    const refused = exchangesIn(seen).filter(isRefused);
    const opened = openedFinding(exchangesIn(seen), seen.facts);
    if (opened && !hasEnded(refused)) return [opened];
    const good = goodExchanges(seen).filter((one) => !one.isTogether && !hasPhotos(one));
    const found = refused.flatMap((exchange) => {
      const problem = problemIn(exchange, seen.facts);
      return problem ? [{ problem, isSame: good.some((one) => isSameAnswer(one, exchange)) }] : [];
    });
    const own = found.filter(({ isSame }) => !isSame).map(({ problem }) => problem);
    const [worst] = own.sort((one, other) => rank(one) - rank(other));
    if (worst) return [worst];
    const isUnfinished = exchangesIn(seen).some(({ ending }) => ending);
    return found.length > 0 || isUnfinished ? 'blocked' : [];
  },
};

type RefuseFinding = Finding<RefuseDetails>;

/** The worst first. */
const ranks = Object.keys(refuseFindings);

function rank({ kind }: RefuseFinding): number {
  return ranks.indexOf(kind);
}

function hasEnded(refused: readonly AppExchange[]): boolean {
  return refused.some(({ ending }) => ending);
}

function problemIn(exchange: AppExchange, facts: Facts): RefuseFinding | undefined {
  const { tried } = ruleFor(exchange);
  const found = troubleFinding(exchange, facts, tried) ?? answerFinding(exchange, tried);
  const passedOn = found?.kind === 'refuse-leak' ? passedOnPlace(facts) : undefined;
  return found && { ...found, place: found.place ?? passedOn ?? errorPlace(facts, 'authenticate') };
}

function troubleFinding(exchange: AppExchange, facts: Facts, tried: string): RefuseFinding | undefined {
  const handler = exchange.lateWrites.flatMap(([frame]) => frame ?? []).find((one) => isHandler(one, facts));
  if (handler) return { kind: 'refuse-handler-ran', details: { tried }, place: nextPlace(facts) };
  const trouble = troubleOfItsOwn(exchange);
  switch (trouble?.type) {
    case 'exited':
    case 'hung': {
      const place = trouble.type === 'hung' ? facts.loops[0]?.place : callsNamed(facts, 'exit')[0]?.place;
      return { kind: `refuse-${trouble.type}`, details: { tried, ending: trouble.ending }, place };
    }
    case 'twice':
      return { kind: 'refuse-twice', details: { tried }, place: trouble.place };
    case 'rejection':
      return { kind: 'refuse-rejection', details: { tried, error: trouble.error }, place: trouble.place };
    case undefined:
      return undefined;
    default:
      return { kind: 'refuse-unanswered', details: { tried } };
  }
}

/** The last `next()` that is no refusal: after it, the handler runs. */
function nextPlace(facts: Facts): RefuseFinding['place'] {
  return callsNamed(facts, 'next', 'handler').at(-1)?.place;
}

function answerFinding(exchange: AppExchange, tried: string): RefuseFinding | undefined {
  const { answer } = exchange;
  if (!isWhole(answer) || hasPhotos(exchange)) return undefined;
  const { status } = answer;
  const { statuses, wanted } = ruleFor(exchange);
  if (status < 400) return { kind: 'refuse-ok-status', details: { tried, status } };
  const leak = leakIn(answer, exchange);
  if (leak) return { kind: 'refuse-leak', details: { tried, shown: leakWords(leak) } };
  if (statuses && !statuses.includes(status))
    return { kind: 'refuse-status', details: { tried, status, wanted } };
  const sent = answer.headers['www-authenticate'];
  const isChallenged = /^\s*bearer\b/i.test(sent ?? '');
  return status === 401 && statuses && !isChallenged
    ? { kind: 'refuse-no-challenge', details: { tried, sent } }
    : undefined;
}
