import { closestName, judgedFunction, type CallFact, type Facts, type Place } from '#lesson';
import { databaseLists, databaseStatements } from '../../evidence/database-text.js';
import { covers } from '../../evidence/spots.js';
import { wordPlace } from '../../evidence/word-place.js';
import type { LookupSubject } from '../subject.js';
import { parameterAt } from './parameters.js';
import { isNothing } from './value-place.js';

/** The call that searches in an array. */
export const searching = /^(?:find|findLast|filter|some|every|findIndex|findLastIndex|map|forEach)$/;

function searches({ calls }: Facts): CallFact[] {
  return calls.filter(({ callee, depth }) => depth > 0 && searching.test(callee.at(-1) ?? ''));
}

export function searchCall(facts: Facts, method: RegExp): CallFact | undefined {
  return searches(facts).find(({ callee, depth }) => depth === 1 && method.test(callee.at(-1) ?? ''));
}

/** `find((client) => { client.clientId === clientId; })` */
export function testWithoutReturn(facts: Facts): CallFact | undefined {
  return searches(facts).find(({ callee, arguments: [test] }) => {
    if (!test || callee.at(-1) === 'forEach' || !/FunctionExpression$/.test(test.type)) return false;
    const hasBlock = /^(?:async\s*)?(?:function|[^=]*=>\s*\{)/.test(facts.code.slice(test.start, test.end));
    return hasBlock && !facts.returns.some((one) => covers(test, one.place));
  });
}

/** `client` of `find((client) => …)` */
export function itemNames(facts: Facts): string[] {
  return searches(facts).flatMap((call) => /^\(?\s*(\w+)\s*\)?\s*=>/.exec(testOf(call, facts))?.[1] ?? []);
}

function testOf({ arguments: [test] }: CallFact, { code }: Facts): string {
  return test ? code.slice(test.start, test.end) : '';
}

/** `find((clientId) => …)`: inside, the name is not the parameter of the lesson's function any more. */
export function hiddenParameter(facts: Facts): { name: string; method: string; place: Place } | undefined {
  for (const call of searches(facts)) {
    const [, list = ''] = /^\(?([^()=]*)\)?\s*=>/.exec(testOf(call, facts)) ?? [];
    const name = facts.wanted.parameters.find((one) => new RegExp(`\\b${one}\\b(?!\\s*:)`).test(list));
    if (name !== undefined) return { name, method: call.callee.at(-1) ?? '', place: call.place };
  }
  return undefined;
}

/** `db.clients.find(…);` as a statement: the result is lost. */
export function lostResult(facts: Facts): CallFact | undefined {
  if (facts.returns.some(({ depth }) => depth === 1)) return undefined;
  const used = [...facts.writes, ...facts.declarations]
    .filter(({ depth }) => depth > 0)
    .map(({ value }) => value);
  return searches(facts).find(
    ({ callee, depth, place }) =>
      depth === 1 && callee.at(-1) !== 'forEach' && !used.some((value) => covers(value, place)),
  );
}

/** `client` of `const client = db.clients.find(…)` */
export function resultName(facts: Facts): string | undefined {
  const found = searches(facts);
  return facts.declarations.find(
    ({ depth, value }) => depth > 0 && found.some(({ place }) => covers(value, place)),
  )?.names[0];
}

/** `db.users.find(…)`: only another array is used. */
export function otherList(facts: Facts, { list }: LookupSubject): Used | undefined {
  const database = databaseStatements(facts).flatMap(({ declares }) => declares);
  const used = [
    ...facts.reads.map(({ path, place }) => ({ path, place })),
    ...facts.calls.map(({ callee, place }) => ({ path: callee, place })),
  ].filter(({ path: [root = ''] }) => database.includes(root));
  if (used.some(({ path }) => path[1] === list) || database.includes(list)) return undefined;
  const other = used.find(({ path }) => databaseLists({ list }).includes(path[1] ?? ''));
  return other && { list: other.path[1] ?? '', place: other.place };
}

interface Used {
  readonly list: string;
  readonly place: Place;
}

/** `const clients = [...db.clients]` at the top level, or the database itself as a copy. */
export function keptFromLoad({ reads, declarations, statements, ...facts }: Facts): Place | undefined {
  const loading = databaseStatements({ reads, declarations, statements, ...facts });
  const names = loading.flatMap(({ declares }) => declares);
  const read = reads.find(
    ({ path, depth }) => depth === 0 && path.length > 1 && names.includes(path[0] ?? ''),
  );
  const at = read ?? loading[0];
  const declared = declarations.find(({ depth, value }) => depth === 0 && at && covers(value, at.place));
  return (read && declared?.place) ?? read?.place ?? loading[0]?.place;
}

const likeLength = /^(?:size|count|Length|len)$/;

/** `db.clients.lenght`: undefined, so a loop never runs. */
export function misspelledLength(
  facts: Facts,
  subject: LookupSubject,
): { name: string; place: Place } | undefined {
  const { reads, operations } = facts;
  const compared = operations.filter(({ operator }) => /^[<>]=?$|^[!=]==?$/.test(operator));
  for (const read of reads) {
    const { path, place } = read;
    const name = path.at(-1) ?? '';
    const isLike =
      likeLength.test(name) || (name !== 'length' && closestName(name, ['length']) !== undefined);
    if (isArray(path.slice(0, -1), facts, subject) && isLike && compared.some((one) => covers(one, place)))
      return { name, place: wordPlace(read, name, facts) };
  }
  return undefined;
}

/** `db.clients`, or a name for it. */
function isArray(path: readonly string[], { declarations }: Facts, { list }: LookupSubject): boolean {
  const [name] = path;
  return (
    path.at(-1) === list ||
    (path.length === 1 &&
      declarations.some(({ names, value }) => names.includes(name ?? '') && value.path?.at(-1) === list))
  );
}

/** `index <= list.length`: at the last position there is no item. */
export function pastTheEnd({ operations }: Facts): Place | undefined {
  return operations.find(
    ({ operator, left, right }) =>
      (operator === '<=' && right.path?.at(-1) === 'length') ||
      (operator === '>=' && left.path?.at(-1) === 'length'),
  )?.place;
}

/** What leaves records out: the `return` of nothing in a loop, or a first position that is not `0`. */
export function placeOfSome(position: 'first' | 'not-first' | 'other', facts: Facts): Place | undefined {
  const { returns, declarations, code } = facts;
  if (position === 'first')
    return returns.find(({ isConditional, start, end }) => isConditional && isNothing(code.slice(start, end)))
      ?.place;
  if (position === 'other') return undefined;
  return declarations.find(({ depth, value }) => depth > 0 && code.slice(value.start, value.end) === '1')
    ?.place;
}

/** `for (const client in db.clients)` */
export function positionsVisited(facts: Facts, { list }: LookupSubject): Place | undefined {
  const loop = `\\bfor\\s*\\(\\s*(?:const|let|var)\\s+\\w+\\s+in\\s+[\\w.]*\\b${list}\\b`;
  return placeOfText(new RegExp(loop), facts);
}

/** `db.tokens[accessToken]` */
export function indexedByKey(facts: Facts, { list }: LookupSubject): Place | undefined {
  return placeOfText(new RegExp(`\\b${list}\\s*\\[\\s*${parameterAt(0, facts)}\\s*\\]`), facts);
}

function placeOfText(text: RegExp, facts: Facts): Place | undefined {
  const own = judgedFunction(facts.binding);
  const found = own && text.exec(facts.code.slice(own.start, own.end));
  return found
    ? wordPlace({ ...own, end: own.start + found.index + found[0].length }, found[0], facts)
    : undefined;
}
