import {
  closestName,
  type CallFact,
  type DeclarationFact,
  type Facts,
  type Flow,
  type KeyFact,
  type Place,
  type Spot,
  type WriteFact,
} from '#lesson';
import type { Part } from './part.js';

/** A place in the source that tries to set a part, rightly or not. */
export interface Attempt extends Spot, Flow {
  readonly form:
    | 'assigned'
    /** `{ client: … }`, `Object.assign`, `defineProperty` */
    | 'built'
    /** `token.client.id = …` */
    | 'inside'
    /** `token.client(…)` */
    | 'called'
    /** `token.clinet = …` */
    | 'misspelled'
    /** `client.client = …`, `user.client = …`, `this.client = …` */
    | 'elsewhere'
    /** `const client = …`, `client = …` */
    | 'bare'
    /** `token.clientId = …`, `token.username = …` */
    | 'loose'
    /** `delete token.client` */
    | 'deleted'
    /** `token.client == …` */
    | 'compared'
    /** `token[client] = …`, `{ [client]: … }` */
    | 'computed'
    /** `client: { … }` as a statement */
    | 'labelled'
    /** `Object.defineProperty(token, 'client', …)`: JSON leaves it out. */
    | 'hidden';
  readonly target: string;
  readonly valueIs?: string;
}

export function attemptsAt(part: Part, facts: Facts): Attempt[] {
  return [
    ...writes(part, facts),
    ...keys(part, facts),
    ...calls(part, facts),
    ...comparisons(part, facts),
    ...labels(part, facts),
  ].sort((one, other) => one.start - other.start);
}

export function covers({ place, last }: Spot, at: Place | undefined): boolean {
  return at !== undefined && !isBefore(at, place) && !isBefore(last, at);
}

export function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

function writes(part: Part, { writes: all }: Facts): Attempt[] {
  return all.flatMap((write) => {
    const valueIs = write.value.is;
    if (isComputed(write, part))
      return [{ ...write, form: 'computed' as const, target: computedTarget(write), valueIs }];
    const form = isLoose(write, part) ? 'loose' : formOf(write, part);
    return form ? [{ ...write, form, target: write.target.join('.'), valueIs }] : [];
  });
}

/** `token[client]`, `[client.id]`: the value becomes the name. */
function isComputed({ computed }: Pick<WriteFact, 'computed'>, { name }: Part): boolean {
  return computed?.[0] === name;
}

function computedTarget({ target, computed = [] }: WriteFact): string {
  return `${target.slice(0, -1).join('.')}[${computed.join('.')}]`;
}

function isLoose(
  { target: [object, property = '', ...rest], operator, value }: WriteFact,
  part: Part,
): boolean {
  const isWanted = property === part.source || property === part.key || holds(value, part);
  return (
    object === 'token' &&
    rest.length === 0 &&
    property !== '' &&
    property !== part.name &&
    isWanted &&
    operator !== 'delete'
  );
}

function holds({ path }: WriteFact['value'], { name, source }: Part): boolean {
  return path?.join('.') === `${name}.${source}`;
}

function formOf({ target, operator }: WriteFact, { name, key }: Part): Attempt['form'] | undefined {
  const [object, property = '', inner] = target;
  if (operator === 'delete')
    return object === 'token' && property === name && inner === undefined ? 'deleted' : undefined;
  if (target.length === 1) return object === name ? 'bare' : undefined;
  if (inner !== undefined && property !== name) return target.at(-1) === name ? 'elsewhere' : undefined;
  if (inner !== undefined) return 'inside';
  if (object === name && property === 'token') return 'elsewhere';
  if (property === name) return notTheToken.has(object ?? '') ? 'elsewhere' : 'assigned';
  if (object === name && property === key) return 'bare';
  return object === 'token' && closestName(property, [name]) !== undefined ? 'misspelled' : undefined;
}

const notTheToken = new Set(['client', 'user', 'this', 'db']);

function keys(part: Part, facts: Facts): Attempt[] {
  const { name } = part;
  return facts.keys.flatMap((key): Attempt[] => {
    if (isPrinted(key, facts)) return [];
    const valueIs = key.value.is;
    if (isComputed(key, part))
      return [{ ...key, form: 'computed', target: `[${(key.computed ?? []).join('.')}]`, valueIs }];
    if (key.name !== name) return [];
    const holder = holderOf(key, name, facts);
    if (holder !== undefined) return [{ ...key, form: 'elsewhere', target: `${holder}.${name}`, valueIs }];
    return [
      {
        ...key,
        form: facts.calls.some((call) => hides(call, key, facts)) ? 'hidden' : 'built',
        target: name,
        valueIs,
      },
    ];
  });
}

/** The target of an object literal, if it cannot become the token. */
function holderOf({ start, end, place }: KeyFact, name: string, facts: Facts): string | undefined {
  const around = facts.writes.find((write) => covers(write, place) && isOtherPart(write.target, name));
  if (around) return around.target.join('.');
  const isIn = ({ value }: WriteFact | DeclarationFact): boolean =>
    value.is === 'ObjectExpression' && value.start < start && end < value.end && !copiesToken(value, facts);
  const write = facts.writes.findLast((one) => one.target.length === 1 && one.operator === '=' && isIn(one));
  const declaration = facts.declarations.findLast((one) => one.names.length === 1 && isIn(one));
  const variable = write?.target[0] ?? declaration?.names[0];
  return variable === undefined || variable === 'token' || isUsed(variable, facts) ? undefined : variable;
}

/** `{ ...token, client: … }`: a copy of the token is a right place. */
function copiesToken(literal: Spot, { keys: all }: Facts): boolean {
  return all.some(
    ({ name, value, place }) => name === '...' && value.path?.[0] === 'token' && covers(literal, place),
  );
}

function isUsed(name: string, { calls, returns, reads, writes, declarations, keys: all }: Facts): boolean {
  const values = [...writes, ...declarations, ...all].map(({ value }) => value.path);
  const passed = calls.flatMap((call) => [call.callee, ...call.arguments.map(({ path }) => path)]);
  const paths = [...values, ...passed, ...returns.map(({ path }) => path), ...reads.map(({ path }) => path)];
  return paths.some((path) => path?.[0] === name);
}

function isOtherPart([object, property, ...rest]: readonly string[], name: string): boolean {
  return object === 'token' && property === (name === 'client' ? 'user' : 'client') && rest.length === 0;
}

function calls({ name }: Part, facts: Facts): Attempt[] {
  return facts.calls.flatMap((call): Attempt[] => {
    if (isPrinted(call, facts)) return [];
    if (call.callee.length === 2 && call.callee[1] === name)
      return [{ ...call, form: 'called', target: call.callee.join('.') }];
    if (!setsByName(call, name)) return [];
    return [{ ...call, form: hides(call, call, facts) ? 'hidden' : 'built', target: name }];
  });
}

/** `set(token, 'client', …)`, `token.set('client', …)`: an object, the name, then a value. */
function setsByName({ callee, arguments: given }: CallFact, name: string): boolean {
  const index = given.findIndex(({ text }) => text === name);
  if (index < 0 || index === given.length - 1) return false;
  if (index > 0) return given[0]?.text === undefined;
  return callee.length > 1 && callee[0] === 'token';
}

function isPrinted(spot: Spot, { calls: all, throws }: Facts): boolean {
  const isIn = (one: Spot): boolean => one.start <= spot.start && spot.end <= one.end;
  return throws.some(isIn) || all.some((call) => isPrinting(call) && isIn(call));
}

function isPrinting({ callee }: CallFact): boolean {
  const isLog = /^(?:log|debug|info|warn|error|trace|assert)$/.test(callee.at(-1) ?? '');
  return callee[0] === 'console' || isLog || callee.join('.') === 'process.stdout.write';
}

const hiding = /^(?:(?:Object|Reflect)\.definePropert(?:y|ies)|Object\.create)$/;

/** Not enumerable by default, so JSON leaves it out. */
function hides(call: CallFact, spot: Spot, { keys: all, code }: Facts): boolean {
  if (!hiding.test(call.callee.join('.')) || !covers(call, spot.place)) return false;
  const shows = all.filter(({ name, place }) => name === 'enumerable' && covers(spot, place));
  return !shows.some(({ value }) => code.slice(value.start, value.end) === 'true');
}

function labels({ name }: Part, { labels: all }: Facts): Attempt[] {
  return all.flatMap((label) =>
    label.name === name ? [{ ...label, form: 'labelled' as const, target: name }] : [],
  );
}

function comparisons({ name }: Part, { reads }: Facts): Attempt[] {
  return reads.flatMap((read) =>
    read.isCompared && read.path.at(-1) === name && read.path.length > 1
      ? [{ ...read, form: 'compared' as const, target: read.path.join('.') }]
      : [],
  );
}
