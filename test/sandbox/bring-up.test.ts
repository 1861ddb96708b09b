import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/outside/model-port.js';
import type { Running } from '../../src/sandbox/running.js';
import { binding, emptyFolder, load } from '../support/program.js';

const quick = { limits: { runMs: 300 } };

describe('loading a module', () => {
  test('tells what the binding holds and what is exported', async () => {
    const { loaded, binding, exports } = await load(
      'const saveToken = () => 1;\nmodule.exports = { saveToken, other: 2 };',
    );
    expect(loaded).toBe(true);
    expect(binding).toEqual({ type: 'function' });
    expect(exports.properties).toEqual([
      { name: 'saveToken', type: 'function', isBinding: true },
      { name: 'other', type: 'number', value: 2, isBinding: false },
    ]);
  });

  test('leaves out a statement that throws, and gives its place in the learner’s own lines and columns', async () => {
    const { loaded, leftOut } = await load(
      'const saveToken = () => 1; exprots.saveToken = saveToken;\n  nothing();',
    );
    expect(loaded).toBe(true);
    expect(leftOut.map(({ statement }) => statement)).toEqual([1, 2]);
    expect(leftOut[0]?.ending).toMatchObject({
      how: 'threw',
      error: { name: 'ReferenceError', frames: [{ line: 1, column: 28 }] },
    });
    expect(leftOut[1]?.ending).toMatchObject({
      error: { message: 'nothing is not defined', frames: [{ line: 2, column: 3 }] },
    });
  });

  test('leaves out an endless loop and an exit', async () => {
    const { loaded, leftOut, binding } = await load(
      'const saveToken = 5;\nwhile (true) {}\nprocess.exit(3);',
      quick,
    );
    expect(loaded).toBe(true);
    expect(leftOut.map(({ ending }) => ending)).toEqual([
      { how: 'hung', afterMs: 300 },
      { how: 'exited', code: 3 },
    ]);
    expect(binding).toEqual({ type: 'number', value: 5 });
  });

  test('tells running out of memory apart', async () => {
    const { leftOut } = await load(
      'const all = []; while (true) all.push(new Array(1e5).fill(all.length));',
      { limits: { runMs: 60_000 } },
    );
    expect(leftOut[0]?.ending).toEqual({ how: 'crashed', reason: 'memory' });
  });

  test('takes files beside it as CommonJS, whatever lies around', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'helper.js'), "exports.db = require('./db'); exports.x = 3;");
    const source =
      "const helper = require('./helper.js');\nconst saveToken = helper.x;\nexports.same = helper.db === require(__dirname + '/db.js');";
    const { leftOut, binding, exports } = await load(source, { folder });
    expect(leftOut).toEqual([]);
    expect(binding).toEqual({ type: 'number', value: 3 });
    expect(exports.properties).toEqual([{ name: 'same', type: 'boolean', value: true, isBinding: false }]);
  });

  test('what is printed comes in its order, errors and all', async () => {
    const source = "for (let i = 0; i < 50; i += 1) { console.log('out', i); console.error('err', i); }";
    const { text } = await (await load(source)).stop();
    const wanted = Array.from({ length: 50 }, (_, i) => `out ${String(i)}\nerr ${String(i)}\n`);
    expect(text).toBe(wanted.join(''));
  });

  test('keeps what is printed, and cuts what is too much', async () => {
    const few = await load("console.log('hé'); console.error('two');");
    expect(await few.stop()).toEqual({ text: 'hé\ntwo\n', isCut: false });
    const source = "for (let i = 0; i < 1e4; i += 1) console.log('more and more');";
    const many = await load(source, { limits: { runMs: 60_000 } });
    const { text, isCut } = await many.stop();
    expect(isCut).toBe(true);
    expect(text.length).toBe(65_536);
  });
});

describe('what a submission has no business with', () => {
  const reaching = [
    ["require('fs').readFileSync('/etc/hostname')", 'ERR_ACCESS_DENIED'],
    ["require('fs').writeFileSync(__dirname + '/x', '')", 'ERR_ACCESS_DENIED'],
    ["require('child_process')", 'ERR_ACCESS_DENIED'],
    ["require('node:net')", 'ERR_ACCESS_DENIED'],
    ['process.kill(process.ppid)', 'ERR_ACCESS_DENIED'],
    ["fetch('http://127.0.0.1')", 'ERR_ACCESS_DENIED'],
    ["process.binding('fs')", 'ERR_ACCESS_DENIED'],
  ] as const;

  test.each(reaching)('%s is refused', async (code, expected) => {
    const { leftOut } = await load(code);
    expect(leftOut[0]?.ending).toMatchObject({ how: 'threw', error: { code: expected } });
  });

  test('the environment is not handed on', async () => {
    const { exports } = await load('exports.names = Object.keys(process.env).join();');
    expect(exports.properties[0]).toMatchObject({ value: '' });
  });
});

describe('calling the function', () => {
  test('passes dates and records, and shows what became of them', async () => {
    const client = { clientId: 'a', expires: new Date(5) };
    const running = await load(
      "const db = require('./db.js');\nconst saveToken = (token, client) => { token.same = client === db.clients[0]; db.tokens.push(token); return token; };",
      { database: { clients: [client], users: [], tokens: [{ accessToken: 'old' }] } },
    );
    const answer = await running.call(binding, [{ at: new Date(7), none: undefined }, client]);
    const token = { at: new Date(7), none: undefined, same: true };
    expect(answer).toMatchObject({ how: 'returned', promised: false, result: { value: token }, strays: [] });
    if (answer.how !== 'returned') return;
    expect(answer.before.lists.tokens?.map(({ value }) => value)).toEqual([{ accessToken: 'old' }]);
    expect(answer.after.lists.tokens?.map(({ value }) => value)).toEqual([{ accessToken: 'old' }, token]);
    expect(answer.after.lists.tokens?.[1]?.id).toBe(answer.result.id);
    expect(answer.after.lists.clients).toHaveLength(1);
  });

  test('tells a promise, what came late, and what went wrong aside', async () => {
    const running = await load(
      "const db = require('./db.js');\nconst saveToken = async (token) => { setTimeout(() => db.tokens.push(token)); Promise.reject(new Error('lost')); return 1; };",
    );
    const answer = await running.call(binding, [{}]);
    expect(answer).toMatchObject({
      how: 'returned',
      promised: true,
      result: { value: 1 },
      strays: [{ message: 'lost' }],
    });
    if (answer.how !== 'returned') return;
    expect(answer.after.lists.tokens).toEqual([]);
    expect(answer.later.lists.tokens).toHaveLength(1);
  });

  const endings = [
    [
      '(t) => { t.a = 1; throw new TypeError("no"); }',
      { how: 'threw', error: { name: 'TypeError', message: 'no', frames: [{ line: 1, column: 43 }] } },
    ],
    [
      '(t) => { t.a = 1; throw "text"; }',
      { how: 'threw', error: { name: 'string', message: 'text', isError: false } },
    ],
    ['async (t) => { t.a = 1; throw new Error("late"); }', { how: 'threw', error: { message: 'late' } }],
    ['(t) => { t.a = 1; while (true); }', { how: 'hung', afterMs: 300 }],
    ['async (t) => { t.a = 1; await null; while (true); }', { how: 'hung', afterMs: 300 }],
    ['(t) => { t.a = 1; return new Promise(() => {}); }', { how: 'pending' }],
    ['(t) => { t.a = 1; process.exit(7); }', { how: 'exited', code: 7 }],
    ['async (t) => { t.a = 1; await null; process.exit(0); }', { how: 'exited', code: 0 }],
    ['(t) => { t.a = 1; const f = () => f(); f(); }', { how: 'threw', error: { name: 'RangeError' } }],
  ] as const;

  test.each(endings)('tells how %s ends, and what was there by then', async (code, ending) => {
    const running = await load(`const saveToken = ${code};`, quick);
    const answer = await running.call(binding, [{}]);
    expect(answer).toMatchObject({ how: 'unanswered', ending });
    if (answer.how === 'unanswered') expect(answer.after?.args[0]?.value).toEqual({ a: 1 });
  });

  test('tells that an export which was there has gone', async () => {
    const running = await load('const saveToken = () => 1;\nmodule.exports = { saveToken };');
    const gone = await load('exports.saveToken = () => { delete exports.saveToken; };');
    const target = { of: 'exports', name: 'saveToken' } as const;
    expect(await running.call(target, [])).toMatchObject({ how: 'returned', result: { value: 1 } });
    await gone.call(target, []);
    expect(await gone.call(target, [])).toMatchObject({
      ending: { error: { name: 'TypeError', message: 'saveToken is not exported any more' } },
    });
  });

  test('does not believe lines that somebody else writes on its pipe', async () => {
    const forged = '{"is":"answered"}\\n';
    const running = await load(
      `const fs = require('fs');\nconst saveToken = () => fs.writeSync(3, '${forged}');`,
    );
    expect(await running.call(binding, [])).toMatchObject({ ending: { how: 'tampered' } });
  });

  test('stays right where the language is patched', async () => {
    const running = await load(
      'JSON.stringify = () => "{}"; Array.prototype.push = () => 0; Object.prototype.toJSON = () => 1; Array.prototype[Symbol.iterator] = null; Reflect.apply = null; WeakMap.prototype.get = () => 1;\nconst saveToken = (t) => t;',
    );
    const answer = await running.call(binding, [{ a: [1] }]);
    expect(answer).toMatchObject({ how: 'returned' });
  });
});

/** Objects are numbered when they are seen first, which says nothing: that two are the same is kept. */
function renumbered(answers: unknown): unknown {
  const numbers = new Map<unknown, number>();
  const visit = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    if (Array.isArray(value)) return value.map(visit);
    const entries = Object.entries(value).map(([key, held]) => {
      if (key !== 'id' || typeof held !== 'number') return [key, visit(held)];
      if (!numbers.has(held)) numbers.set(held, numbers.size);
      return [key, numbers.get(held)];
    });
    return Object.fromEntries(entries) as unknown;
  };
  return visit(answers);
}

describe('a module that can only get at the language', () => {
  const database = { clients: [{ id: 'c' }], users: [{ name: 'u' }], tokens: [{ accessToken: 'old' }] };
  const token = { a: 1, list: ['x'], at: new Date(0), none: undefined };

  const functions = [
    '(t) => t',
    'async (t, c) => { t.client = c; db.tokens.push(t); return t; }',
    '(t) => { db.tokens.push({ ...t }); db.tokens.shift(); return { ...t }; }',
    "async (t) => { db.tokens.push(t); throw new TypeError('no'); }",
    '(t) => { t.a = 2; nothing(); }',
    "(t, c, u) => { if (u) u.name = 'other'; if (c) c.id += 1; return t; }",
    'async (t) => { Promise.resolve().then(() => db.tokens.push(t)); return t; }',
    'async (t) => { t.a = 2; await null; db.tokens = [t]; return new Promise((ready) => ready(t)); }',
    '(t) => { t.a = 2; while (true); }',
    'async (t) => { t.a = 2; return new Promise(() => undefined); }',
  ];

  const answersOf = async (code: string, what: Parameters<typeof load>[1]): Promise<unknown> => {
    const source = `const db = require('./db.js');\nconst saveToken = ${code};`;
    const running = await load(source, { ...quick, ...what, database });
    const args = [token, database.clients[0], database.users[0]];
    return renumbered([
      await running.call(binding, args),
      await running.call(binding, args),
      await running.call(binding, [{}]),
    ]);
  };

  test.each(functions)('tells the same without notes on the way: %s', async (code) => {
    const [one, other] = await Promise.all([
      answersOf(code, { uses: 'language' }),
      answersOf(code, { uses: 'node' }),
    ]);
    expect(one).toEqual(other);
  });

  test.each(functions.filter((code) => !code.includes('while')))(
    'tells the same without a guard: %s',
    async (code) => {
      const [one, other] = await Promise.all([
        answersOf(code, { uses: 'language', ends: 'surely' }),
        answersOf(code, { uses: 'language', ends: 'perhaps' }),
      ]);
      expect(one).toEqual(other);
    },
  );

  test('tells at which statement it broke off, without a guard as well', async () => {
    const source = 'const saveToken = () => 1;\nnothing();\nmodule.exports = { saveToken };';
    const { leftOut, exports } = await load(source, { uses: 'language', ends: 'surely' });
    expect(leftOut).toMatchObject([{ statement: 1, ending: { how: 'threw' } }]);
    expect(exports.properties).toMatchObject([{ name: 'saveToken', isBinding: true }]);
  });

  test('is found hanging as well where somebody took it to end', async () => {
    const ends = 'surely';
    const inCall = await load('const saveToken = (t) => { t.a = 2; while (true); };', { ...quick, ends });
    expect(await inCall.call(binding, [{ a: 1 }])).toMatchObject({
      ending: { how: 'hung', afterMs: 300 },
      before: { args: [{ value: { a: 1 } }] },
    });
    const atLoad = await load('const saveToken = 1;\nwhile (true);', { ...quick, ends });
    expect(atLoad).toMatchObject({
      loaded: true,
      leftOut: [{ statement: 1, ending: { how: 'hung', afterMs: 300 } }],
    });
    const answers: Promise<Answer>[] = [];
    const askedAhead = await load('const saveToken = (t) => { t.a = 2; while (true); };', {
      ...quick,
      ends,
      onAsked: (module) => answers.push(module.call(binding, [{ a: 1 }])),
    });
    expect(askedAhead).toMatchObject({ loaded: true, leftOut: [] });
    expect(await answers.at(-1)).toMatchObject({
      ending: { how: 'hung', afterMs: 300 },
      before: { args: [{ value: { a: 1 } }] },
      after: { args: [{ value: { a: 2 } }] },
    });
  });

  test('what a call has done before an endless loop behind an `await` is told in a careful one alone', async () => {
    const source = 'const saveToken = async (t) => { t.a = 2; await null; while (true); };';
    const quickly = await load(source, { ...quick, uses: 'language' });
    const answer = await quickly.call(binding, [{ a: 1 }]);
    expect(answer).toMatchObject({
      how: 'unanswered',
      ending: { how: 'hung' },
      before: { args: [{ value: { a: 1 } }] },
    });
    expect(answer.after).toBeUndefined();
    const carefully = await load(source, { limits: { runMs: 300, callMs: 250 }, uses: 'language' });
    expect((await carefully.call(binding, [{ a: 1 }])).after?.args[0]?.value).toEqual({ a: 2 });
  });
});

describe('what is asked of a module before anybody knows how it loads', () => {
  const adding = 'const db = require("./db.js");\nconst saveToken = (t) => db.tokens.push(t);';
  const ask = async (source: string): Promise<{ running: Running; answers: Answer[] }> => {
    let answers: Promise<Answer>[] = [];
    const running = await load(source, {
      ...quick,
      onAsked: (module) => {
        answers = [1, 2, 3].map((number) => module.call(binding, [{ number }]));
      },
    });
    return { running, answers: await Promise.all(answers) };
  };

  test('is answered in its order', async () => {
    const { running, answers } = await ask(adding);
    expect(running.leftOut).toEqual([]);
    expect(answers.map((answer) => answer.how === 'returned' && answer.result.value)).toEqual([1, 2, 3]);
  });

  test('is not answered where a statement had to be left out; the module that is there then can be called', async () => {
    const { running, answers } = await ask(`${adding}\nnothing();`);
    expect(answers.map(({ how }) => how)).toEqual(['unanswered', 'unanswered', 'unanswered']);
    expect(running.leftOut).toHaveLength(1);
    expect(await running.call(binding, [{}])).toMatchObject({ how: 'returned', result: { value: 1 } });
  });

  test('what was said before the child went is heard, however many questions come too late', async () => {
    const { answers } = await ask('const saveToken = (t) => (t.number > 1 ? process.exit(4) : t.number);');
    expect(answers[0]).toMatchObject({ how: 'returned', result: { value: 1 } });
    expect(answers[1]).toMatchObject({ how: 'unanswered', ending: { how: 'exited', code: 4 } });
    expect(answers[2]).toMatchObject({ how: 'unanswered' });
  });

  test('a child that is gone long before it is asked again has its last words heard', async () => {
    const running = await load('const saveToken = () => new Promise(() => undefined);', quick);
    const first = running.call(binding, []);
    await setTimeout(300);
    const second = running.call(binding, []);
    expect(await first).toMatchObject({ ending: { how: 'pending' } });
    expect(await second).toMatchObject({ how: 'unanswered' });
  });
});

describe('a child that has made calls of its own before', () => {
  const seesItsWorld = `
    const db = require('./db.js');
    const saveToken = (token) => {
      db.tokens.push(token);
      return [process.argv.length, Object.keys(require.cache).length, db.tokens.length, Object.keys(globalThis).join()];
    };`;
  const database = { clients: [{ id: 'c' }], users: [], tokens: [{ accessToken: 'old' }] };

  test.each(['soon', 'rehearsed'] as const)('tells the same as one that has not: %s', async (readiness) => {
    const running = await load(seesItsWorld, { database, readiness });
    const answers = await Promise.all([running.call(binding, [{ a: 1 }]), running.call(binding, [{ a: 2 }])]);
    const [first, second] = answers.map((answer) => (answer.how === 'returned' ? answer : undefined));
    const plain = await (await load(seesItsWorld, { database })).call(binding, [{ a: 1 }]);
    expect(first?.result.value).toEqual(plain.how === 'returned' && plain.result.value);
    expect(first?.before.lists.tokens).toMatchObject([{ value: { accessToken: 'old' } }]);
    expect(second?.later.lists.tokens?.map(({ value }) => value)).toEqual([
      { accessToken: 'old' },
      { a: 1 },
      { a: 2 },
    ]);
    expect(second?.later.lists.clients).toMatchObject([{ value: { id: 'c' } }]);
  });

  test('what was there before is the very same the next time, and not told again', async () => {
    const running = await load(seesItsWorld, { database });
    const [first, second] = await Promise.all([
      running.call(binding, [{ a: 1 }]),
      running.call(binding, [{ a: 2 }]),
    ]);
    if (first.how !== 'returned' || second.how !== 'returned') throw new Error('There was no answer.');
    expect(second.later.lists.tokens?.[0]).toBe(first.before.lists.tokens?.[0]);
  });
});
