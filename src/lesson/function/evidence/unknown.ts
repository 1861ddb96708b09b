import { closestName, type Ending, type Facts, type Place } from '#lesson';
import { covers } from './spots.js';
import { databaseLists, databaseStatements } from './database-text.js';

export interface Unknown {
  readonly name: string;
  readonly meant?: string;
}

export function withMeant(name: string, candidates: readonly string[]): Unknown {
  return unknown(name, closestName(name, candidates));
}

export function unknownName(name: string, place: Place | undefined, facts: Facts): Unknown {
  if (Object.hasOwn(foreignNames, name)) return unknown(name, foreignNames[name]);
  return unknown(
    name,
    listOfDatabase(name, place, facts) ??
      joinedWords(name, facts) ??
      propertyRead((source) => source === name, facts) ??
      closestName(name, [...facts.names, ...alwaysThere]) ??
      propertyRead((source) => closestName(name, [source]) !== undefined, facts),
  );
}

export function meantInstead(ending: Ending, place: Place | undefined, facts: Facts): string | undefined {
  if (ending.type !== 'threw') return undefined;
  const { message } = ending.error;
  const name = /^(\S+) is not defined$/.exec(message)?.[1];
  if (name !== undefined) return unknownName(name, place, facts).meant;
  const method = /^console\.(\S+) is not a function$/.exec(message)?.[1];
  if (method !== undefined) return inFront('console.', closestName(method, ['log', 'error', 'table', 'dir']));
  const [, object = '', property = ''] = /^(\w+)\.get_?(\w+) is not a function$/i.exec(message) ?? [];
  if (facts.wanted.parameters.some((one) => one.toLowerCase() === object.toLowerCase()))
    return `${object}.${lowered(property)}`;
  const path = /^Cannot find module '(.+?)'/.exec(message)?.[1];
  return path === undefined ? undefined : closestName(path, ['./db.js', './db']);
}

const alwaysThere = [
  'require',
  'module',
  'exports',
  'console',
  'process',
  'Object',
  'Promise',
  'JSON',
  'Date',
];

/** Of other languages. */
const foreignNames: Readonly<Record<string, string | undefined>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  len: '.length',
  print: 'console.log',
  puts: 'console.log',
  nil: 'null',
  NULL: 'null',
  pass: undefined,
  self: undefined,
  append: undefined,
  done: undefined,
  callback: undefined,
};

function listOfDatabase(name: string, place: Place | undefined, facts: Facts): string | undefined {
  const isList = databaseLists(facts.wanted).includes(name);
  const isAsked = facts.calls.some(
    ({ callee, place: at }) => callee.length > 1 && callee[0] === name && at.line === place?.line,
  );
  const database = databaseStatements(facts).flatMap(({ declares }) => declares)[0];
  return isList && isAsked ? inFront(`${database ?? 'db'}.`, name) : undefined;
}

/** `returntoken` */
function joinedWords(name: string, { names }: Facts): string | undefined {
  const [, word, rest = ''] = /^(return|await|const|let|var|new)(\w+)$/.exec(name) ?? [];
  return word !== undefined && (names.includes(rest) || rest === 'db') ? `${word} ${rest}` : undefined;
}

function propertyRead(isMeant: (property: string) => boolean, { wanted }: Facts): string | undefined {
  return wanted.reads.find((path) => isMeant(path.split('.').at(-1) ?? ''));
}

/** `user.account` of `user.account.name`: V8 names only the property. */
export function withoutValue(
  ending: Ending,
  place: Place | undefined,
  { reads, writes, calls }: Facts,
): string | undefined {
  if (ending.type !== 'threw' || place === undefined) return undefined;
  const property = /^Cannot (?:read|set) properties of \S+ \((?:reading|setting) '(.+)'\)$/.exec(
    ending.error.message,
  )?.[1];
  if (property === undefined) return undefined;
  const paths = [
    ...reads.map(({ path, ...spot }) => ({ path, spot })),
    ...writes.map(({ target, ...spot }) => ({ path: target, spot })),
    ...calls.map(({ callee, ...spot }) => ({ path: callee, spot })),
  ];
  const found = paths.find(({ path, spot }) => path.lastIndexOf(property) > 0 && covers(spot, place));
  const front = found?.path.slice(0, found.path.lastIndexOf(property));
  return front === undefined || front.includes('?') ? undefined : front.join('.');
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function inFront(front: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : front + name;
}

function unknown(name: string, meant: string | undefined): Unknown {
  return { name, ...(meant !== undefined && { meant }) };
}
