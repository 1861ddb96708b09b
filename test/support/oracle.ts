import { isDeepStrictEqual } from 'node:util';
import vm from 'node:vm';
import { parse } from 'acorn';
import type { ModelSubject } from '../../src/lesson/subject.js';

export type Plain = Record<string, unknown>;

/** A source that was loaded with a database of its own. */
export interface Loaded {
  readonly db: Record<'clients' | 'users' | 'tokens', Plain[]>;
  /** As the server calls it: the answer may be a promise. */
  readonly call: (...args: readonly unknown[]) => unknown;
  /** The value as the source's own realm makes it. */
  readonly made: <Value>(value: Value) => Value;
  /** A `Date` of the source's own realm, from milliseconds since 1970. */
  readonly date: (time: number) => Date;
}

/** `test/lessons/<id>/oracle.ts` */
export interface Oracle {
  /** Whether the function does what it should, by a few invented calls. */
  readonly works: Works;
  /** Files of `right/` that mutants are made of; by default ten of them. */
  readonly originals?: readonly string[];
}

export type Works = (loaded: Loaded) => Promise<boolean>;

/** The answer of a function that must not change the database; an error if it did. */
export async function asked({ db, call }: Loaded, args: readonly unknown[]): Promise<unknown> {
  const before = plain(db);
  const records = [...db.clients, ...db.users, ...db.tokens];
  const answer = await call(...args);
  await new Promise((resolve) => setImmediate(resolve));
  if (!isDeepStrictEqual(plain(db), before)) throw new Error('The database was changed.');
  const after = [...db.clients, ...db.users, ...db.tokens];
  if (!records.every((one, index) => after[index] === one)) throw new Error('Records were replaced.');
  return answer;
}

/** Independent of the judge: runs the source in its own context. */
export async function oracle(source: string, subject: ModelSubject, works: Works): Promise<boolean> {
  if (!declares(source, subject)) return false;
  try {
    const loaded = load(source, subject.name);
    await new Promise((resolve) => setTimeout(resolve, 5)); // a request comes later
    return await Promise.race([works(loaded), neverAnswered()]);
  } catch {
    return false;
  }
}

async function neverAnswered(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 2_000).unref());
  return false;
}

/** As JSON keeps it. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function load(source: string, name: string): Loaded {
  const context = vm.createContext({
    console: { log: () => undefined },
    setTimeout,
    setImmediate,
    structuredClone,
  });
  const parsed = vm.runInContext('(text) => JSON.parse(text)', context) as (text: string) => unknown;
  const made = <Value>(value: Value): Value => parsed(JSON.stringify(value)) as Value;
  const date = vm.runInContext('(time) => new Date(time)', context) as Loaded['date'];
  const db = made({ clients: [], users: [], tokens: [] }) as Loaded['db'];
  const require = (path: string): unknown => {
    if (/^(?:\.|\/here)\/db(?:\.js)?$/.test(path)) return db;
    throw new Error(`no ${path}`);
  };
  const module = { exports: {} as Record<string, unknown> };
  const body = source.replace(/^\uFEFF?(#!.*)?/, '');
  const run = vm.runInContext(
    `(function (exports, require, module, __filename, __dirname) {${body}\n})`,
    context,
    { timeout: 1_000 },
  ) as (...args: unknown[]) => void;
  run.call(module.exports, module.exports, require, module, '/here/model.js', '/here');
  const call = module.exports[name] as (...args: unknown[]) => unknown;
  return { db, made, date, call: (...args) => call.call(module.exports, ...args) };
}

/** The last value that the top level assigns to the name. */
function declares(source: string, { name, parameters }: ModelSubject): boolean {
  try {
    const { body } = parse(source.replace(/^\uFEFF/, ' '), {
      ecmaVersion: 'latest',
      allowReturnOutsideFunction: true,
      allowHashBang: true,
      preserveParens: false,
    });
    const values = new Map<string, { type: string }>();
    const declared = new Set<string>();
    for (const node of body) {
      if (node.type === 'FunctionDeclaration') values.set(node.id.name, node);
      if (node.type === 'VariableDeclaration')
        for (const { id, init } of node.declarations) {
          if (id.type !== 'Identifier') continue;
          declared.add(id.name);
          if (init) values.set(id.name, init);
        }
      if (node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression') {
        const { left, right } = node.expression;
        if (left.type === 'Identifier') values.set(left.name, right);
      }
    }
    const last = (node: unknown, deep = 0): unknown => {
      const one = node as { type: string; name: string; right: unknown; expressions: unknown[] } | undefined;
      if (deep > 9) return undefined;
      if (one?.type === 'Identifier') return last(values.get(one.name), deep + 1);
      if (one?.type === 'AssignmentExpression') return last(one.right, deep + 1);
      if (one?.type === 'SequenceExpression') return last(one.expressions.at(-1), deep + 1);
      return one;
    };
    const held = last(values.get(name)) as
      { type: string; params?: { name?: string; left?: { name?: string } }[] } | undefined;
    const names = held?.params?.map((param) => param.name ?? param.left?.name);
    return (
      declared.has(name) && held?.type === 'ArrowFunctionExpression' && names?.join() === parameters.join()
    );
  } catch {
    return false;
  }
}
