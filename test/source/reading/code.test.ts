import type { Program } from 'acorn';
import { describe, expect, test } from 'vitest';
import type { CodeFacts } from '../../../src/source/reading/code-facts.js';
import { noCode, readCode, readComments } from '../../../src/source/reading/code.js';
import { parseModule, parseSource } from '../../../src/source/reading/parse.js';

const codeOf = async (source: string): Promise<CodeFacts> => readCode((await parseSource(source)).program);

function inShort({ type, path, text }: { type: string; path?: readonly string[]; text?: string }): string {
  return [type, path?.join('.'), text && `"${text}"`].filter(Boolean).join(' ');
}

describe('what is written', () => {
  const writesIn = async (source: string): Promise<string[]> =>
    (await codeOf(source)).writes.map(
      ({ target, operator, value }) => `${target.join('.')} ${operator} ${inShort(value)}`,
    );

  test.each<[string, string[]]>([
    ['token.client = { id: 1 };', ['token.client = ObjectExpression']],
    ['token.client.id = client.clientId;', ['token.client.id = MemberExpression client.clientId']],
    ['token = client;', ['token = Identifier client']],
    ['token.count += 1;', ['token.count += Literal']],
    ["token.name ??= 'text';", ['token.name ??= Literal "text"']],
    ["token.name = '';", ['token.name = Literal']],
    ['token[key] = null;', ['token.? = Literal']],
    ['a = b = c;', ['a = AssignmentExpression c', 'b = Identifier c']],
    ['if (token.client = client) {}', ['token.client = Identifier client']],
    ['delete token.client;', ['token.client delete MemberExpression token.client']],
    ['delete token[key];', ['token.? delete MemberExpression']],
    ['-token.client; !token; typeof token;', []],
    ['token.client == client;', []],
    ['const token = client;', []],
  ])('%s', async (source, writes) => {
    expect(await writesIn(source)).toEqual(writes);
  });
});

describe('what names are declared with', () => {
  test.each<[string, string[]]>([
    ['const a = b.c;', ['a: MemberExpression b.c']],
    ["const a = 'text';", ['a: Literal "text"']],
    ['let a = 1, b = () => {};', ['a: Literal', 'b: ArrowFunctionExpression']],
    ['const { a, b } = c;', ['a, b: Identifier c, in parts']],
    ['const [a] = c;', ['a: Identifier c, in parts']],
    ['let a;', []],
    ['a = 1;', []],
    ['function a() {}', []],
  ])('%s', async (source, expected) => {
    const { declarations } = await codeOf(source);
    const lines = declarations.map(
      ({ names, isPattern, value }) =>
        `${names.join(', ')}: ${inShort(value)}${isPattern ? ', in parts' : ''}`,
    );
    expect(lines).toEqual(expected);
  });
});

describe('keys of objects', () => {
  test.each<[string, string[]]>([
    ['a({ id: client.clientId });', ['id: MemberExpression client.clientId']],
    ['a({ client });', ['client: Identifier client']],
    ["a({ 'client': 1, [b]: 2, [`c`]: 3 });", ['client: Literal', '?: Literal', 'c: Literal']],
    ['a({ f() {} });', ['f: FunctionExpression']],
    ['a({ b: { c: 1 } });', ['b: ObjectExpression', 'c: Literal']],
    ['a({ ...b });', ['...: Identifier b']],
    ['const { a: b } = c;', []],
    ['({ a: b } = c);', []],
    ['(({ a }) => {});', []],
  ])('%s', async (source, expected) => {
    const { keys } = await codeOf(source);
    expect(keys.map(({ name, value }) => `${name}: ${inShort(value)}`)).toEqual(expected);
  });
});

describe('what is called', () => {
  const callsIn = (program: Program): string[] =>
    readCode(program).calls.map(
      ({ callee, arguments: given }) => `${callee.join('.')}(${given.map(inShort).join(', ')})`,
    );

  test.each<[string, string[]]>([
    ['save();', ['save()']],
    ['db.tokens.push(token);', ['db.tokens.push(Identifier token)']],
    ['db.tokens?.push(token);', ['db.tokens.push(Identifier token)']],
    ["require('./db.js');", ['require(Literal "./db.js")']],
    ['push(...tokens, { id: 1 });', ['push(SpreadElement, ObjectExpression)']],
    ['new Store(db);', ['Store(Identifier db)']],
    ['db.tokens.push`token`;', ['db.tokens.push(TemplateLiteral)']],
    ["import('./db.js');", ['import(Literal "./db.js")']],
    ['a(b());', ['a(CallExpression)', 'b()']],
    ['a().b();', ['?.b()', 'a()']],
    ['(() => {})();', ['?()']],
    ['db.tokens.push;', []],
    ['function save() {}', []],
  ])('%s', async (source, calls) => {
    expect(callsIn((await parseSource(source)).program).sort()).toEqual(calls);
  });

  test('each with its piece of the text', async () => {
    const source = 'a(b);\nc.d`e`;\nimport(f);\nnew G();';
    const { calls } = await codeOf(source);
    expect(calls.map(({ start, end, place }) => [source.slice(start, end), place.line])).toEqual([
      ['a(b)', 1],
      ['c.d`e`', 2],
      ['import(f)', 3],
      ['new G()', 4],
    ]);
    expect(
      calls.map(({ arguments: given }) => given.map(({ start, end }) => source.slice(start, end))),
    ).toEqual([['b'], ['`e`'], ['f'], []]);
  });

  test('`import.meta` calls nothing', () => {
    expect(callsIn(parseModule('import.meta.url;').program)).toEqual([]);
  });
});

describe('what is read', () => {
  const readsIn = async (source: string): Promise<string[]> =>
    (await codeOf(source)).reads.map(({ path }) => path.join('.'));

  test.each<[string, string[]]>([
    ['f(client.clientId);', ['client.clientId']],
    ['f(a.b.c);', ['a.b.c', 'a.b']],
    ['f(a[b]);', ['a.?']],
    ['token;', ['token']],
    ['token.client;', ['token.client']],
    ['f(token);', []],
    ["'token';", []],
    ['f();', []],
  ])('%s', async (source, reads) => {
    expect((await readsIn(source)).sort()).toEqual(reads.sort());
  });

  test('a name alone is not compared, and all of its statement is its place', async () => {
    expect((await codeOf('\ntoken;')).reads).toMatchObject([
      { start: 1, end: 7, place: { line: 2, column: 1 }, isCompared: false, isIdle: false },
    ]);
  });
});

describe('what is given back', () => {
  test.each<[string, string[]]>([
    ['return token;', ['Identifier token']],
    ['return token.client;', ['MemberExpression token.client']],
    ['return { ...token };', ['ObjectExpression']],
    ["return 'text';", ['Literal']],
    ['return;', ['nothing']],
    ['if (a) { return 1; } return token;', ['Literal', 'Identifier token']],
    ['() => token;', []],
    ['throw token;', []],
  ])('%s', async (source, expected) => {
    expect((await codeOf(source)).returns.map(inShort)).toEqual(expected);
  });

  test.each([
    ['() => { return\n token; };', true],
    ['() => { return\n f(token); };', true],
    ['() => { a(); return\n token; };', true],
    ['() => { token; return }', false],
    ['() => { return; }', false],
    ['() => { return\n let_(); function f() {} };', true],
    ['() => { return\n function f() {} };', false],
    ['() => { return 1;\n token; };', false],
    ['() => { if (a) return\n token; };', false],
    ['return\n token;', false],
  ])('%j loses its value to the next line: %s', async (source, isSplit) => {
    expect((await codeOf(source)).returns).toMatchObject([{ isSplit }]);
  });
});

describe('loops, errors, names and comments', () => {
  test.each(['while (a) {}', 'do {} while (a);', 'for (;;) {}', 'for (const a of b) {}'])(
    'a loop that may not end: %s',
    async (source) => {
      expect((await codeOf(`\n${source}`)).loops).toMatchObject([
        { start: 1, end: source.length + 1, place: { line: 2, column: 1 } },
      ]);
    },
  );

  test.each(['for (const a in b) {}', 'if (a) {}', 'tokens.forEach(() => {});', 'switch (a) {}'])(
    'none: %s',
    async (source) => {
      expect((await codeOf(source)).loops).toEqual([]);
    },
  );

  test('an error is thrown where it is thrown', async () => {
    const { throws } = await codeOf("a();\nif (b) throw new Error('c');");
    expect(throws).toMatchObject([{ start: 12, place: { line: 2, column: 8 } }]);
    expect((await codeOf("new Error('c');")).throws).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['const a = 1, { b, c: [d] } = e;', ['a', 'b', 'd']],
    ['function f(a, { b }, ...c) { let d; }', ['a', 'b', 'c', 'd', 'f']],
    ['const f = (a = 1) => (b) => 1;', ['a', 'b', 'f']],
    ['class A { f(a) {} }', ['A', 'a']],
    ['for (const a of b) {}', ['a']],
    ['{ { var a; } }', ['a']],
    ['a = b;', []],
    ['f(a);', []],
  ])('the names of %s: %j', async (source, names) => {
    expect((await codeOf(source)).names.sort()).toEqual(names);
  });

  test('a comment says something somewhere', async () => {
    const { comments } = await parseSource('a();\n  // one');
    expect(readComments(comments)).toEqual([
      { start: 7, end: 13, place: { line: 2, column: 3 }, last: { line: 2, column: 8 }, text: ' one' },
    ]);
  });
});

test('all comes in the order of the text, however deep it stands', async () => {
  const { writes, declarations, keys, calls, reads, returns } = await codeOf(
    'a.b(() => { a.c(); a.d = { e: { f: 1 } }; const g = () => { const h = 2; return 3; }; return a.i; }); a.j = 5; const k = 6;',
  );
  for (const list of [writes, declarations, keys, calls, reads, returns]) {
    expect(list.length).toBeGreaterThan(1);
    expect(list.map(({ start }) => start)).toEqual(
      list.map(({ start }) => start).sort((one, other) => one - other),
    );
  }
});

test('an empty text holds nothing', async () => {
  expect(await codeOf('')).toEqual(noCode());
  expect(Object.values(noCode()).flat()).toEqual([]);
});
