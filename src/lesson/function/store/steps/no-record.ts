import { changeOf, type CallFact, type DeclarationFact, type Facts, type WriteFact } from '#lesson';
import { caughtBefore } from '../../evidence/caught.js';
import { databaseStatements, endOfFunction, loadingCode } from '../../evidence/database-text.js';
import { closedBefore } from '../../evidence/outside.js';
import { lateBecause, uncalled } from '../../evidence/own-functions.js';
import { covers } from '../../evidence/spots.js';
import type { Answered } from '../../steps/answered.js';
import { caughtFinding } from '../../steps/ending.js';
import { otherDatabase } from '../../steps/other-database.js';
import { addedRecords } from '../evidence/carriers.js';
import { additions, listWrites } from '../evidence/list-changes.js';
import type { StoreSubject } from '../subject.js';
import { otherLists, type StoreFinding } from '../words/store.js';

export function whyNoRecord(one: Answered, subject: StoreSubject): StoreFinding {
  const { probe, probes, facts } = one;
  const { answer } = probe;
  const swallowed = swallowedError(one);
  if (swallowed) return swallowed;
  if (answer.type === 'returned' && changeOf(subject.list, answer.before, answer.later).added.length > 0) {
    const [addition] = additions(facts);
    const late = addition && lateBecause(addition, facts);
    const isAlone = answer.result.value === undefined;
    return at('too-late', { ...(late && { late }), ...(isAlone && { isAlone }) }, addition);
  }
  const list =
    answer.type === 'returned'
      ? otherLists(subject).find((name) => changeOf(name, answer.before, answer.after).added.length > 0)
      : undefined;
  if (list !== undefined)
    return at(
      'other-list',
      { list },
      additions(facts).find(({ callee }) => callee.includes(list)),
    );
  if (probes.some((other) => addedRecords(other, subject).length > 0))
    return at('only-sometimes', {}, additions(facts)[0]);
  return byText(facts, subject);
}

/** `db.tokens.push(token)` after the function, if the function itself adds nothing. */
export function addedOutside(facts: Facts): StoreFinding | undefined {
  const call = additions(facts).find(
    ({ callee, depth }) => depth === 0 && callee.includes(facts.wanted.list),
  );
  const end = call && endOfFunction(facts)?.line;
  return end === undefined ? undefined : at('outside', { what: 'adding', end }, call);
}

function byText(facts: Facts, subject: StoreSubject): StoreFinding {
  const { list } = subject;
  const calls = additions(facts);
  const [first] = calls;
  const back = first && takenBack(first, facts);
  if (back) return at('taken-back', { method: back.callee.at(-1) ?? '' }, back);
  const rebound = reboundList(facts);
  if (rebound) return at('list-rebound', { name: rebound.target.join() }, rebound);
  if (first) return byCall(first, facts);
  const mentioned = facts.reads.find(({ path }) => path.at(-1) === 'push');
  if (mentioned) return at('method-not-called', {}, mentioned);
  const handed = handedOver(facts, subject);
  if (handed) return handed;
  const idle = facts.reads.find(({ path, isIdle }) => isIdle && path.at(-1) === list);
  if (idle) return at('not-added', { target: written(idle.path) }, idle);
  const write = listWrites(facts)[0];
  if (write) return byWrite(write, list);
  const spread = spreadElsewhere(facts);
  if (spread) return at('result-dropped', { method: '[...]' }, spread);
  const comment = facts.comments.find(({ text }) => text.includes('push'));
  if (comment) return at('in-comment', {}, comment);
  const place = endOfFunction(facts);
  return { kind: 'absent', details: {}, ...(place && { place }) };
}

function byWrite({ target, ...spot }: WriteFact, list: string): StoreFinding {
  const details = { target: written(target) };
  const isKey = target.at(-1) !== list && target.at(-1) !== 'length';
  return at(isKey ? 'under-a-key' : 'not-added', details, spot);
}

function takenBack(added: CallFact, { calls, wanted: { list } }: Facts): CallFact | undefined {
  return calls.find(
    ({ callee, start }) =>
      start > added.start && callee.includes(list) && /^(?:pop|shift|splice)$/.test(callee.at(-1) ?? ''),
  );
}

function spreadElsewhere({ declarations, reads, wanted: { list } }: Facts): DeclarationFact | undefined {
  return declarations.find(
    ({ depth, value }) =>
      depth > 0 &&
      value.type === 'ArrayExpression' &&
      reads.some(({ path, place }) => path.at(-1) === list && covers(value, place)),
  );
}

/** `tokens = [...tokens, token]` */
function reboundList(facts: Facts): WriteFact | undefined {
  const ofDatabase = databaseStatements(facts).flatMap(({ declares }) => declares);
  const taken = facts.declarations.filter(({ value }) => value.path?.at(-1) === facts.wanted.list);
  const names = [...ofDatabase, ...taken.flatMap((one) => one.names)];
  return facts.writes.find(
    ({ target, depth }) => target.length === 1 && depth > 0 && names.includes(target.join()),
  );
}

function swallowedError({ facts, caught = [] }: Answered): StoreFinding | undefined {
  const names = databaseStatements(facts).flatMap(({ declares }) => declares);
  const ofDatabase = facts.calls.filter(({ callee: [root = ''] }) => names.includes(root));
  const spots = [...additions(facts), ...listWrites(facts), ...ofDatabase].filter(({ depth }) => depth > 0);
  const hidden = caughtBefore(spots, { facts, caught });
  return hidden && caughtFinding(hidden, facts);
}

/** `store.insert(token)` */
function handedOver(facts: Facts, { changes }: StoreSubject): StoreFinding | undefined {
  for (const call of facts.calls) {
    const other = otherDatabase(call.callee[0] ?? '', facts);
    if (other && call.depth > 0 && keeps(call, other.path) && carriesRecord(changes, call, facts))
      return at('other-database', other, call);
  }
  return undefined;
}

/** Node's own modules store nothing. */
function keeps({ callee }: CallFact, path: string): boolean {
  const isKeeping =
    /^(?:create|insert|add|save|store|put|push|write|append|upsert|persist|keep|record|register)/i;
  return !path.startsWith('node:') && !builtins.has(path) && isKeeping.test(callee.at(-1) ?? '');
}

const builtins = new Set([
  'util',
  'crypto',
  'assert',
  'events',
  'path',
  'url',
  'fs',
  'os',
  'buffer',
  'stream',
]);

/** `token`, `{ ...token }`, `{ accessToken: token.accessToken }` */
function carriesRecord(record: string, call: CallFact, { keys }: Facts): boolean {
  const isGiven = call.arguments.some(({ path }) => path?.[0] === record);
  return isGiven || keys.some(({ value, place }) => value.path?.[0] === record && covers(call, place));
}

const giveNewLists = new Set(['concat', 'toSpliced', 'with']);

function byCall(call: CallFact, facts: Facts): StoreFinding {
  const { list } = facts.wanted;
  const target = written(call.callee.slice(0, -1));
  const other = otherDatabase(call.callee[0] ?? '', facts);
  const method = call.callee.at(-1) ?? '';
  const end = closedBefore(call, facts);
  if (end !== undefined) return at('outside', { what: 'adding', end }, call);
  if (call.isUnreachable) return at('behind-return', {}, call);
  if (giveNewLists.has(method)) return at('result-dropped', { method }, call);
  if (call.arguments.length === 0) return at('nothing-given', { method }, call);
  if (call.isConditional) return at('only-sometimes', {}, call);
  const unrun = uncalled(facts);
  if (unrun && covers(unrun.function, call.place))
    return at('in-unrun-function', { name: unrun.function.name }, unrun);
  const isOwn =
    call.callee.length === 2 || !call.callee.includes(list) || databaseStatements(facts).length === 0;
  if (isOwn || isShadowed(call, facts) || facts.names.includes(list))
    return other
      ? at('other-database', other, call)
      : at('own-list', { target, load: loadingCode(facts) }, call);
  if (call.depth > 1) return at('in-unrun-function', {}, call);
  return at('not-added', { target }, call);
}

/** A local `const db = …` hides the database. */
function isShadowed({ callee: [root = ''] }: CallFact, { declarations }: Facts): boolean {
  return declarations.some(({ names, depth }) => depth > 0 && names.includes(root));
}

/** `db.tokens[…]`; `…` for a computed part. */
function written(target: readonly string[]): string {
  return target.join('.').replaceAll('.?', '[…]').replace(/^\?/, '…');
}

type Kind = StoreFinding['kind'];
type Details<One extends Kind> = Extract<StoreFinding, { kind: One }>['details'];

function at<One extends Kind>(
  kind: One,
  details: Details<One>,
  spot?: { readonly place: StoreFinding['place'] & object },
): StoreFinding {
  return { kind, details, ...(spot && { place: spot.place }) } as StoreFinding;
}
