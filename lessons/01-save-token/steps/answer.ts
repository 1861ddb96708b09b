import { isOutsideBody, judgedFunction, type Answer, type CallFact, type Facts, type Place } from '#lesson';
import { additions, endOfFunction } from '../evidence/database-text.js';
import { isHeld } from '../evidence/carriers.js';
import { caughtBefore } from '../evidence/caught.js';
import { closedBefore } from '../evidence/outside.js';
import { insteadOfToken } from '../evidence/instead.js';
import { isAsync, ownFunction, uncalled } from '../evidence/own-functions.js';
import type { PromiseOf } from '../words/save-answers.js';
import type { SaveFinding } from '../words/save.js';
import { compare, partsOnlyIn, typeOf } from './record.js';
import { caughtFinding } from './ending.js';
import type { Answered } from './answered.js';
import { subject } from '../subject.js';
import { addedRecords } from '../evidence/carriers.js';
import { covers } from '../evidence/attempts.js';

export function answerFinding(one: Answered): SaveFinding | undefined {
  const found = wrongAnswer(one);
  const hidden = found && caughtBefore(one.facts.returns, one);
  return hidden ? caughtFinding(hidden, one.facts) : found;
}

function wrongAnswer({ probe, probes, facts }: Answered): SaveFinding | undefined {
  const { answer } = probe;
  if (answer.type !== 'returned') return undefined;
  const { value } = answer.result;
  const place = returnPlace(facts);
  const at = place && { place };
  if (value === undefined)
    return probes.some(({ answer: other }) => other.type === 'returned' && other.result.value !== undefined)
      ? { kind: 'save-answer-sometimes', details: {}, ...at }
      : (emptyPromise(answer, facts) ?? fromOwn(facts) ?? noAnswer(facts));
  const other = insteadOfToken(value, probe);
  if (other) return { kind: 'save-answer-other', details: other, ...at };
  if (value === answer.after.lists.tokens?.length) {
    const isPush =
      !facts.returns.some(({ path }) => path?.at(-1) === 'length') &&
      facts.calls.some(({ callee }) => callee.at(-1) === 'push');
    return { kind: 'save-answer-length', details: { isPush }, ...at };
  }
  if (!isHeld(value)) return { ...notObject(value, facts), ...at };
  if (probe.otherAccessTokens.includes(String(value.accessToken)))
    return { kind: 'save-other-token', details: {}, ...at };
  if (value.accessToken === undefined && !('client' in value || 'user' in value)) {
    return { kind: 'save-answer-other', details: { type: 'object' }, ...at };
  }
  const { missing, altered } = compare(value, probe);
  if (altered) return { kind: 'save-answer-altered', details: altered, ...at };
  const record = addedRecords(probe)[0]?.value;
  const lacking = [...missing, ...partsOnlyIn(isHeld(record) ? record : undefined, value)];
  if (lacking.length === 0) return undefined;
  const isInRecord = isHeld(record) && lacking.every((name) => record[name] !== undefined);
  const pushed = isInRecord ? pushedInstead(facts) : undefined;
  const details = { missing: lacking, ...(pushed !== undefined && { pushed }) };
  return { kind: 'save-answer-lacks', details, ...at };
}

function notObject(value: unknown, facts: Facts): SaveFinding {
  const type = typeOf(value);
  const unrun = type === 'function' ? uncalled(facts) : undefined;
  return { kind: 'save-answer-other', details: { type, ...(unrun && { name: unrun.function.name }) } };
}

/** What was added, if it is another variable than the one that is returned. */
function pushedInstead(facts: Facts): string | undefined {
  const pushed = additions(facts)[0]?.arguments[0];
  const returned = facts.returns.findLast(({ depth }) => depth === 1)?.path?.join('.');
  const name = pushed?.path?.join('.') ?? (pushed?.is === 'ObjectExpression' ? '' : undefined);
  return name === returned ? undefined : name;
}

/** The promise that is returned is fulfilled, and with nothing. */
function emptyPromise(
  { promised }: Extract<Answer, { type: 'returned' }>,
  facts: Facts,
): SaveFinding | undefined {
  const { calls, code } = facts;
  const made = promised ? calls.find(({ callee }) => callee.join() === 'Promise') : undefined;
  if (made) return { kind: 'save-answer-promise-empty', details: {}, place: made.place };
  const call = promised ? returnedCall(facts) : undefined;
  const from = call && promiseOf(call, code, facts);
  return from && { kind: 'save-answer-promise-empty', details: { from }, place: call.place };
}

/** The last call of what the function returns: `a().then(b)` of `return await a().then(b)`. */
function returnedCall({ returns, calls }: Facts): CallFact | undefined {
  const own = returns.filter(({ depth, is }) => depth === 1 && is !== 'nothing').at(-1);
  const inside = own ? calls.filter((call) => covers(own, call.place) && call.depth === 1) : [];
  return inside.toSorted((one, other) => other.end - one.end || one.start - other.start)[0];
}

function promiseOf(call: CallFact, code: string, facts: Facts): PromiseOf | undefined {
  const { callee, start } = call;
  const name = callee.at(-1) ?? '';
  if (callee.join('.') === 'Promise.resolve') return { type: 'resolve' };
  if (/^(?:then|catch|finally)$/.test(name)) return { type: 'callback', name };
  if (name === '?') return isAsync({ start: start + 1 }, code) ? { type: 'async' } : undefined;
  return ownFunction(callee.join('.'), facts)?.isAsync ? { type: 'function', name } : undefined;
}

/** `return add(token)`, where `add` returns nothing. */
function fromOwn(facts: Facts): SaveFinding | undefined {
  const call = returnedCall(facts);
  const own = call && ownFunction(call.callee.join('.'), facts);
  const details = { hasReturn: true, isInComment: false };
  return own && { kind: 'save-answer-missing', details: { ...details, from: own.name }, place: call.place };
}

function noAnswer(facts: Facts): SaveFinding {
  const outside = facts.returns.find((one) => isOutsideBody(one, facts));
  const end = outside && closedBefore(outside, facts);
  if (outside && end !== undefined)
    return { kind: 'save-outside', details: { what: 'returning', end }, place: outside.place };
  const lost = lostReturn(facts);
  if (lost) return lost;
  const split = facts.returns.find(({ isSplit }) => isSplit);
  if (split) return { kind: 'save-answer-split', details: {}, place: split.place };
  const lone = facts.reads.findLast(({ path, depth }) => path.join() === subject.parameters[0] && depth > 0);
  if (lone && facts.returns.length === 0)
    return { kind: 'save-answer-word-missing', details: {}, place: lone.place };
  const hasReturn = facts.returns.length > 0;
  const printed = hasReturn ? undefined : printing(facts);
  if (printed) return { kind: 'save-answer-printed', details: {}, place: printed.place };
  const own = facts.returns.filter(({ depth }) => depth === 1);
  const bare = facts.returns.find(({ is }) => is === 'nothing');
  const empty = bare ?? own.at(-1);
  const comment = hasReturn ? undefined : facts.comments.find(({ text }) => /^\W*return\b/.test(text));
  const place = empty?.place ?? comment?.place ?? endOfFunction(facts);
  return {
    kind: 'save-answer-missing',
    details: {
      hasReturn,
      isInComment: comment !== undefined,
      ...(bare && facts.returns.length === 1 && { isEmpty: true }),
    },
    ...(place && { place }),
  };
}

/** `save().then(() => { return token; });`: only the promise gets the value. */
function lostReturn(facts: Facts): SaveFinding | undefined {
  const { returns, calls, binding } = facts;
  const own = judgedFunction(binding);
  const inside = own && calls.filter((call) => call.start > own.start && call.end < own.end);
  const depth = Math.min(...(inside ?? []).map((call) => call.depth));
  if (!inside || returns.some((one) => one.depth <= depth)) return undefined;
  const outermost = inside.filter((call) => call.depth === depth);
  const inner = returns.find(({ is }) => is !== 'nothing');
  const around = inner && outermost.find((call) => covers(call, inner.place));
  const promise = (around ? [around] : outermost).find(({ callee }) => isPromise(callee));
  if (promise) return { kind: 'save-answer-promise-lost', details: {}, place: promise.place };
  if (!inner) return undefined;
  const method = around?.callee.at(-1) ?? '?';
  return {
    kind: 'save-answer-inner',
    details: method === '?' ? {} : { method },
    place: inner.place,
  };
}

function isPromise(callee: readonly string[]): boolean {
  return callee.join('.') === 'Promise' || /^(?:then|catch|finally)$/.test(callee.at(-1) ?? '');
}

/** `console.log(token)` */
function printing({ calls }: Facts): CallFact | undefined {
  return calls.findLast(
    (call) => call.callee[0] === 'console' && call.arguments.some(({ path }) => path?.join() === 'token'),
  );
}

function returnPlace({ returns, binding }: Facts): Place | undefined {
  const own = returns.filter(({ depth }) => depth === 1);
  const whole = judgedFunction(binding)?.place;
  return (own.at(-1) ?? returns.at(-1))?.place ?? whole;
}
