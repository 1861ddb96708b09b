import {
  closestName,
  type CallFact,
  type DeclarationFact,
  type Facts,
  type Flow,
  type KeyFact,
  type Spot,
  type WriteFact,
} from '#lesson';
import { covers } from '../../evidence/spots.js';
import { otherParts, type Part, type StoreSubject } from '../subject.js';

export interface Attempt extends Spot, Flow {
  readonly form:
    | 'assigned'
    /** `{ client: … }`, `Object.assign`, `defineProperty` */
    | 'built'
    /** `token.client.id = …` */
    | 'inside'
    | 'called'
    | 'misspelled'
    /** `client.client = …`, `user.client = …`, `this.client = …` */
    | 'elsewhere'
    | 'bare'
    /** `token.clientId = …`, `token.username = …` */
    | 'loose'
    | 'deleted'
    | 'compared'
    | 'computed'
    | 'labelled'
    /** `Object.defineProperty`: JSON leaves it out. */
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

function writes(part: Part, { writes: all }: Facts): Attempt[] {
  return all.flatMap((write) => {
    const valueIs = write.value.type;
    if (isComputed(write, part))
      return [{ ...write, form: 'computed' as const, target: computedTarget(write), valueIs }];
    const form = isLoose(write, part) ? 'loose' : formOf(write, part);
    return form ? [{ ...write, form, target: write.target.join('.'), valueIs }] : [];
  });
}

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
    object === part.subject.changes &&
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

function formOf({ target, operator }: WriteFact, { name, key, subject }: Part): Attempt['form'] | undefined {
  const record = subject.changes;
  const [object, property = '', inner] = target;
  if (operator === 'delete')
    return object === record && property === name && inner === undefined ? 'deleted' : undefined;
  if (target.length === 1) return object === name ? 'bare' : undefined;
  if (inner !== undefined && property !== name) return target.at(-1) === name ? 'elsewhere' : undefined;
  if (inner !== undefined) return 'inside';
  if (object === name && property === record) return 'elsewhere';
  if (property === name) return isOtherObject(object ?? '', subject) ? 'elsewhere' : 'assigned';
  if (object === name && property === key) return 'bare';
  return object === record && closestName(property, [name]) !== undefined ? 'misspelled' : undefined;
}

function isOtherObject(name: string, { parameters, changes }: StoreSubject): boolean {
  return name === 'this' || name === 'db' || (name !== changes && parameters.includes(name));
}

function keys(part: Part, facts: Facts): Attempt[] {
  const { name } = part;
  return facts.keys.flatMap((key): Attempt[] => {
    if (isPrinted(key, facts)) return [];
    const valueIs = key.value.type;
    if (isComputed(key, part))
      return [{ ...key, form: 'computed', target: `[${(key.computed ?? []).join('.')}]`, valueIs }];
    if (key.name !== name) return [];
    const holder = holderOf(key, part, facts);
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

function holderOf({ start, end, place }: KeyFact, part: Part, facts: Facts): string | undefined {
  const { changes } = part.subject;
  const around = facts.writes.find((write) => covers(write, place) && isOtherPart(write.target, part));
  if (around) return around.target.join('.');
  const isIn = ({ value }: WriteFact | DeclarationFact): boolean =>
    value.type === 'ObjectExpression' &&
    value.start < start &&
    end < value.end &&
    !copies(changes, value, facts);
  const write = facts.writes.findLast((one) => one.target.length === 1 && one.operator === '=' && isIn(one));
  const declaration = facts.declarations.findLast((one) => one.names.length === 1 && isIn(one));
  const variable = write?.target[0] ?? declaration?.names[0];
  return variable === undefined || variable === changes || isUsed(variable, facts) ? undefined : variable;
}

/** A copy of the record is a right place. */
function copies(record: string, literal: Spot, { keys: all }: Facts): boolean {
  return all.some(
    ({ name, value, place }) => name === '...' && value.path?.[0] === record && covers(literal, place),
  );
}

function isUsed(name: string, { calls, returns, reads, writes, declarations, keys: all }: Facts): boolean {
  const values = [...writes, ...declarations, ...all].map(({ value }) => value.path);
  const passed = calls.flatMap((call) => [call.callee, ...call.arguments.map(({ path }) => path)]);
  const paths = [...values, ...passed, ...returns.map(({ path }) => path), ...reads.map(({ path }) => path)];
  return paths.some((path) => path?.[0] === name);
}

function isOtherPart(target: readonly string[], part: Part): boolean {
  const others = otherParts(part).map(({ name }) => `${part.subject.changes}.${name}`);
  return others.includes(target.join('.'));
}

function calls({ name, subject }: Part, facts: Facts): Attempt[] {
  return facts.calls.flatMap((call): Attempt[] => {
    if (isPrinted(call, facts)) return [];
    if (call.callee.length === 2 && call.callee[1] === name)
      return [{ ...call, form: 'called', target: call.callee.join('.') }];
    if (!setsByName(call, name, subject.changes)) return [];
    return [{ ...call, form: hides(call, call, facts) ? 'hidden' : 'built', target: name }];
  });
}

/** `set(token, 'client', …)`, `token.set('client', …)` */
function setsByName({ callee, arguments: given }: CallFact, name: string, record: string): boolean {
  const index = given.findIndex(({ text }) => text === name);
  if (index < 0 || index === given.length - 1) return false;
  if (index > 0) return given[0]?.text === undefined;
  return callee.length > 1 && callee[0] === record;
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

/** Not enumerable by default. */
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
