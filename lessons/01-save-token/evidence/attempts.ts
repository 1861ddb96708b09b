import { near, type Facts, type Flow, type Place, type Spot, type WriteFact } from '#lesson';
import type { Part } from './part.js';

/** A place of the text that tries to set a part, rightly or not. */
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
    | 'compared';
  /** The dotted name as it is written. */
  readonly target: string;
  /** What is written into it, in short. */
  readonly valueIs?: string;
}

/** All attempts at a part, in the order of the text. */
export function attemptsAt(part: Part, facts: Facts): Attempt[] {
  return [
    ...writes(part, facts),
    ...keys(part, facts),
    ...calls(part, facts),
    ...comparisons(part, facts),
  ].sort((one, other) => one.start - other.start);
}

/** Whether a place of the text lies in a piece of it. */
export function covers({ place, last }: Spot, at: Place | undefined): boolean {
  return at !== undefined && !isBefore(at, place) && !isBefore(last, at);
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

function writes(part: Part, { writes: all }: Facts): Attempt[] {
  return all.flatMap((write) => {
    const form = isLoose(write, part) ? 'loose' : formOf(write, part);
    return form ? [{ ...write, form, target: write.target.join('.'), valueIs: write.value.is }] : [];
  });
}

/** What belongs into the part is set on the token itself. */
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
  if (property === name) return notTheToken.has(object ?? '') ? 'elsewhere' : 'assigned';
  if (object === name && property === key) return 'bare';
  return object === 'token' && near(property, [name]) !== undefined ? 'misspelled' : undefined;
}

const notTheToken = new Set(['client', 'user', 'this', 'db']);

function keys({ name }: Part, { keys: all, writes }: Facts): Attempt[] {
  return all.flatMap((key): Attempt[] => {
    if (key.name !== name) return [];
    const around = writes.find((write) => covers(write, key.place) && isOtherPart(write.target, name));
    return around
      ? [{ ...key, form: 'elsewhere', target: [...around.target, name].join('.'), valueIs: key.value.is }]
      : [{ ...key, form: 'built', target: name, valueIs: key.value.is }];
  });
}

function isOtherPart([object, property, ...rest]: readonly string[], name: string): boolean {
  return object === 'token' && property === (name === 'client' ? 'user' : 'client') && rest.length === 0;
}

function calls({ name }: Part, { calls: all }: Facts): Attempt[] {
  return all.flatMap((call): Attempt[] => {
    if (call.callee.length === 2 && call.callee[1] === name)
      return [{ ...call, form: 'called', target: call.callee.join('.') }];
    return call.arguments.some(({ text }) => text === name) ? [{ ...call, form: 'built', target: name }] : [];
  });
}

function comparisons({ name }: Part, { reads }: Facts): Attempt[] {
  return reads.flatMap((read) =>
    read.isCompared && read.path.at(-1) === name && read.path.length > 1
      ? [{ ...read, form: 'compared' as const, target: read.path.join('.') }]
      : [],
  );
}
