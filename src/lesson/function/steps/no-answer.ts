import {
  isOutsideBody,
  judgedFunction,
  type Answer,
  type CallFact,
  type Facts,
  type Place,
  type Probe,
} from '#lesson';
import { endOfFunction } from '../evidence/database-text.js';
import { closedBefore } from '../evidence/outside.js';
import { isAsync, ownFunction } from '../evidence/own-functions.js';
import { covers } from '../evidence/spots.js';
import type { NoAnswerFinding, PromiseOf } from '../words/no-answer.js';
import type { Answered } from './answered.js';

/**
 * Why a call returned `undefined`.
 * @param result - the name in the source of what it should return, if known
 */
export function whyNothing(
  answer: Extract<Answer, { type: 'returned' }>,
  { probes, facts }: Pick<Answered, 'probes' | 'facts'>,
  result?: string,
): NoAnswerFinding {
  const place = returnPlace(facts);
  if (probes.some(hasReturned)) return { kind: 'answer-sometimes', details: {}, ...(place && { place }) };
  return emptyPromise(answer, facts) ?? fromOwn(facts) ?? noAnswer(facts, result);
}

function hasReturned({ answer }: Probe): boolean {
  return answer.type === 'returned' && answer.result.value !== undefined;
}

function emptyPromise(
  { promised }: Extract<Answer, { type: 'returned' }>,
  facts: Facts,
): NoAnswerFinding | undefined {
  const { calls, code } = facts;
  const made = promised ? calls.find(({ callee }) => callee.join() === 'Promise') : undefined;
  if (made) return { kind: 'answer-promise-empty', details: {}, place: made.place };
  const call = promised ? returnedCall(facts) : undefined;
  const from = call && promiseOf(call, code, facts);
  return from && { kind: 'answer-promise-empty', details: { from }, place: call.place };
}

/** `a().then(b)` of `return await a().then(b)` */
function returnedCall({ returns, calls }: Facts): CallFact | undefined {
  const own = returns.filter(({ depth, type }) => depth === 1 && type !== 'nothing').at(-1);
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

function fromOwn(facts: Facts): NoAnswerFinding | undefined {
  const call = returnedCall(facts);
  const own = call && ownFunction(call.callee.join('.'), facts);
  const details = { hasReturn: true, isInComment: false };
  return own && { kind: 'answer-missing', details: { ...details, from: own.name }, place: call.place };
}

function noAnswer(facts: Facts, result: string | undefined): NoAnswerFinding {
  const outside = facts.returns.find((one) => isOutsideBody(one, facts));
  const end = outside && closedBefore(outside, facts);
  if (outside && end !== undefined)
    return { kind: 'outside', details: { what: 'returning', end }, place: outside.place };
  const lost = lostReturn(facts);
  if (lost) return lost;
  const label = facts.returns.length === 0 ? facts.labels.find(({ depth }) => depth === 1) : undefined;
  if (label) return { kind: 'answer-braces', details: {}, place: label.place };
  const split = facts.returns.find(({ isSplit }) => isSplit);
  if (split) return { kind: 'answer-split', details: {}, place: split.place };
  const lone = facts.reads.findLast(({ path, depth }) => path.join() === result && depth > 0);
  if (lone && facts.returns.length === 0)
    return { kind: 'answer-word-missing', details: { name: lone.path.join() }, place: lone.place };
  const hasReturn = facts.returns.length > 0;
  const printed = hasReturn ? undefined : printing(facts, result);
  if (printed) return { kind: 'answer-printed', details: {}, place: printed.place };
  const own = facts.returns.filter(({ depth }) => depth === 1);
  const bare = facts.returns.find(({ type }) => type === 'nothing');
  const empty = bare ?? own.at(-1);
  const comment = hasReturn ? undefined : facts.comments.find(({ text }) => /^\W*return\b/.test(text));
  const place = empty?.place ?? comment?.place ?? endOfFunction(facts);
  return {
    kind: 'answer-missing',
    details: {
      hasReturn,
      isInComment: comment !== undefined,
      ...(bare && facts.returns.length === 1 && { isEmpty: true }),
    },
    ...(place && { place }),
  };
}

/** `save().then(() => { return token; });`: only the promise gets the value. */
function lostReturn(facts: Facts): NoAnswerFinding | undefined {
  const { returns, calls, binding } = facts;
  const own = judgedFunction(binding);
  const inside = own && calls.filter((call) => call.start > own.start && call.end < own.end);
  const depth = Math.min(...(inside ?? []).map((call) => call.depth));
  if (!inside || returns.some((one) => one.depth <= depth)) return undefined;
  const outermost = inside.filter((call) => call.depth === depth);
  const inner = returns.find(({ type }) => type !== 'nothing');
  const around = inner && outermost.find((call) => covers(call, inner.place));
  const promise = (around ? [around] : outermost).find(({ callee }) => isPromise(callee));
  if (promise) return { kind: 'answer-promise-lost', details: {}, place: promise.place };
  if (!inner) return undefined;
  const method = around?.callee.at(-1) ?? '?';
  return {
    kind: 'answer-inner',
    details: method === '?' ? {} : { method },
    place: inner.place,
  };
}

function isPromise(callee: readonly string[]): boolean {
  return callee.join('.') === 'Promise' || /^(?:then|catch|finally)$/.test(callee.at(-1) ?? '');
}

function printing({ calls }: Facts, result: string | undefined): CallFact | undefined {
  return calls.findLast(
    (call) =>
      call.callee[0] === 'console' &&
      call.arguments.some(({ path }) => path !== undefined && path.join() === result),
  );
}

export function returnPlace({ returns, binding }: Facts): Place | undefined {
  const own = returns.filter(({ depth }) => depth === 1);
  const whole = judgedFunction(binding)?.place;
  return (own.at(-1) ?? returns.at(-1))?.place ?? whole;
}
