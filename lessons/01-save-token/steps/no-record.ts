import { changeOf, type CallFact, type DeclarationFact, type Facts, type WriteFact } from '#lesson';
import { covers } from '../evidence/attempts.js';
import { addedRecords } from '../evidence/carriers.js';
import { caughtBefore } from '../evidence/caught.js';
import {
  additions,
  databaseStatements,
  endOfFunction,
  listWrites,
  loadingCode,
} from '../evidence/database-text.js';
import { lateBecause, uncalled } from '../evidence/own-functions.js';
import { closedBefore } from '../evidence/outside.js';
import type { SaveFinding } from '../words/save.js';
import type { Answered } from './answered.js';
import { caughtFinding } from './ending.js';
import { otherDatabase } from './other-database.js';

/** The likeliest reason for a missing record, from the source. */
export function whyNoRecord(one: Answered): SaveFinding {
  const { probe, probes, facts } = one;
  const { answer } = probe;
  const swallowed = swallowedError(one);
  if (swallowed) return swallowed;
  if (answer.type === 'returned' && changeOf('tokens', answer.before, answer.later).added.length > 0) {
    const [addition] = additions(facts);
    const late = addition && lateBecause(addition, facts);
    const isAlone = answer.result.value === undefined;
    return at('save-too-late', { ...(late && { late }), ...(isAlone && { isAlone }) }, addition);
  }
  const list =
    answer.type === 'returned'
      ? ['clients', 'users'].find((name) => changeOf(name, answer.before, answer.after).added.length > 0)
      : undefined;
  if (list !== undefined)
    return at(
      'save-other-list',
      { list },
      additions(facts).find(({ callee }) => callee.includes(list)),
    );
  if (probes.some((other) => addedRecords(other).length > 0))
    return at('save-only-sometimes', {}, additions(facts)[0]);
  return byText(facts);
}

function byText(facts: Facts): SaveFinding {
  const calls = additions(facts);
  const [first] = calls;
  const back = first && takenBack(first, facts);
  if (back) return at('save-taken-back', { method: back.callee.at(-1) ?? '' }, back);
  const rebound = reboundList(facts);
  if (rebound) return at('save-list-rebound', { name: rebound.target.join() }, rebound);
  if (first) return byCall(first, facts);
  const mentioned = facts.reads.find(({ path }) => path.at(-1) === 'push');
  if (mentioned) return at('save-method-not-called', {}, mentioned);
  const handed = handedOver(facts);
  if (handed) return handed;
  const idle = facts.reads.find(({ path, isIdle }) => isIdle && path.at(-1) === 'tokens');
  if (idle) return at('save-not-added', { target: written(idle.path) }, idle);
  const write = listWrites(facts)[0];
  if (write) return byWrite(write);
  const spread = spreadElsewhere(facts);
  if (spread) return at('save-result-dropped', { method: '[...]' }, spread);
  const comment = facts.comments.find(({ text }) => text.includes('push'));
  if (comment) return at('save-in-comment', {}, comment);
  const place = endOfFunction(facts);
  return { kind: 'save-absent', details: {}, ...(place && { place }) };
}

/** `db.tokens[token.accessToken] = token` */
function byWrite({ target, ...spot }: WriteFact): SaveFinding {
  const details = { target: written(target) };
  const isKey = target.at(-1) !== 'tokens' && target.at(-1) !== 'length';
  return at(isKey ? 'save-under-a-key' : 'save-not-added', details, spot);
}

/** Removes what was added, such as `pop`. */
function takenBack(added: CallFact, { calls }: Facts): CallFact | undefined {
  return calls.find(
    ({ callee, start }) =>
      start > added.start && callee.includes('tokens') && /^(?:pop|shift|splice)$/.test(callee.at(-1) ?? ''),
  );
}

/** `const all = [...db.tokens, token]` */
function spreadElsewhere({ declarations, reads }: Facts): DeclarationFact | undefined {
  return declarations.find(
    ({ depth, value }) =>
      depth > 0 &&
      value.is === 'ArrayExpression' &&
      reads.some(({ path, place }) => path.at(-1) === 'tokens' && covers(value, place)),
  );
}

/** `tokens = [...tokens, token]`, where `tokens` was taken out of the database. */
function reboundList(facts: Facts): WriteFact | undefined {
  const ofDatabase = databaseStatements(facts).flatMap(({ declares }) => declares);
  const taken = facts.declarations.filter(({ value }) => value.path?.at(-1) === 'tokens');
  const names = [...ofDatabase, ...taken.flatMap((one) => one.names)];
  return facts.writes.find(
    ({ target, depth }) => target.length === 1 && depth > 0 && names.includes(target.join()),
  );
}

/** An error that the code catches comes before all that would add the token. */
function swallowedError({ facts, caught = [] }: Answered): SaveFinding | undefined {
  const names = databaseStatements(facts).flatMap(({ declares }) => declares);
  const ofDatabase = facts.calls.filter(({ callee: [root = ''] }) => names.includes(root));
  const spots = [...additions(facts), ...listWrites(facts), ...ofDatabase].filter(({ depth }) => depth > 0);
  const hidden = caughtBefore(spots, { facts, caught });
  return hidden && caughtFinding(hidden, facts);
}

/** `store.insert(token)`: the token goes to another module. */
function handedOver(facts: Facts): SaveFinding | undefined {
  for (const call of facts.calls) {
    const other = otherDatabase(call.callee[0] ?? '', facts);
    if (other && call.depth > 0 && keeps(call, other.path) && carriesToken(call, facts))
      return at('save-other-database', other, call);
  }
  return undefined;
}

/** By name: `create`, `insertOne`, `saveToken`. Node's own modules store nothing. */
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
function carriesToken(call: CallFact, { keys }: Facts): boolean {
  const isGiven = call.arguments.some(({ path }) => path?.[0] === 'token');
  return isGiven || keys.some(({ value, place }) => value.path?.[0] === 'token' && covers(call, place));
}

const giveNewLists = new Set(['concat', 'toSpliced', 'with']);

function byCall(call: CallFact, facts: Facts): SaveFinding {
  const target = written(call.callee.slice(0, -1));
  const other = otherDatabase(call.callee[0] ?? '', facts);
  const method = call.callee.at(-1) ?? '';
  const end = closedBefore(call, facts);
  if (end !== undefined) return at('save-outside', { what: 'adding', end }, call);
  if (call.isUnreachable) return at('save-behind-return', {}, call);
  if (giveNewLists.has(method)) return at('save-result-dropped', { method }, call);
  if (call.arguments.length === 0) return at('save-nothing-given', { method }, call);
  if (call.isConditional) return at('save-only-sometimes', {}, call);
  const unrun = uncalled(facts);
  if (unrun && covers(unrun.function, call.place))
    return at('save-in-unrun-function', { name: unrun.function.name }, unrun);
  const isOwn =
    call.callee.length === 2 || !call.callee.includes('tokens') || databaseStatements(facts).length === 0;
  if (isOwn || isShadowed(call, facts) || facts.names.includes('tokens'))
    return other
      ? at('save-other-database', other, call)
      : at('save-own-list', { target, load: loadingCode(facts) }, call);
  if (call.depth > 1) return at('save-in-unrun-function', {}, call);
  return at('save-not-added', { target }, call);
}

/** A local `const db = …` hides the database. */
function isShadowed({ callee: [root = ''] }: CallFact, { declarations }: Facts): boolean {
  return declarations.some(({ names, depth }) => depth > 0 && names.includes(root));
}

/** `db.tokens[…]`; `…` for a computed part. */
function written(target: readonly string[]): string {
  return target.join('.').replaceAll('.?', '[…]').replace(/^\?/, '…');
}

type Kind = SaveFinding['kind'];
type Details<One extends Kind> = Extract<SaveFinding, { kind: One }>['details'];

function at<One extends Kind>(
  kind: One,
  details: Details<One>,
  spot?: { readonly place: SaveFinding['place'] & object },
): SaveFinding {
  return { kind, details, ...(spot && { place: spot.place }) } as SaveFinding;
}
