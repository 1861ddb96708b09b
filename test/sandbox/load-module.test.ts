import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/outside/model-port.js';
import { Opaque } from '../../src/outside/model-port.js';
import { startChild } from '../../src/sandbox/outside/child.js';
import { loadModule } from '../../src/sandbox/outside/load-module.js';
import type { Program } from '../../src/sandbox/outside/program.js';
import type { Running } from '../../src/sandbox/outside/running.js';
import { testJudging } from '../support/judging.js';
import { binding, emptyFolder, load, usualModules } from '../support/program.js';

const quick = { limits: { runMs: 300 } };

async function callOnce(running: Running, args: readonly unknown[]): Promise<Answer> {
  const [answer] = await running.call([{ target: binding, args }]);
  if (!answer) throw new Error('A call has no answer.');
  return answer;
}

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
      type: 'threw',
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
      { type: 'hung', afterMs: 300, isIdle: false },
      { type: 'exited', code: 3 },
    ]);
    expect(binding).toEqual({ type: 'number', value: 5 });
  });

  test('tells running out of memory apart', async () => {
    const { leftOut } = await load(
      'const all = []; while (true) all.push(new Array(1e5).fill(all.length));',
      { limits: { runMs: 60_000 } },
    );
    expect(leftOut[0]?.ending).toEqual({ type: 'crashed', reason: 'memory' });
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
    const { text } = await (await load(source)).printed();
    const wanted = Array.from({ length: 50 }, (_, i) => `out ${String(i)}\nerr ${String(i)}\n`);
    expect(text).toBe(wanted.join(''));
  });

  test('keeps what is printed, and cuts what is too much', async () => {
    const few = await load("console.log('hé'); console.error('two');");
    expect(await few.printed()).toEqual({ text: 'hé\ntwo\n', isCut: false });
    const source = "for (let i = 0; i < 1e4; i += 1) console.log('more and more');";
    const many = await load(source, { limits: { runMs: 60_000 } });
    const { text, isCut } = await many.printed();
    expect(isCut).toBe(true);
    expect(text.length).toBe(65_536);
  });
});

describe('a package', () => {
  test('needs no package.json, and gets no module that the file may not load', async () => {
    const folder = await emptyFolder();
    for (const [name, code] of Object.entries({ plain: 'module.exports = 5;', web: "require('http');" })) {
      await mkdir(join(folder, 'node_modules', name), { recursive: true });
      await writeFile(join(folder, 'node_modules', name, 'index.js'), code);
    }
    const source = "const saveToken = require('plain');\nrequire('web');";
    const { binding, leftOut } = await load(source, { folder });
    expect(binding).toEqual({ type: 'number', value: 5 });
    expect(leftOut).toMatchObject([{ statement: 1, ending: { error: { code: 'ERR_ACCESS_DENIED' } } }]);
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
    expect(leftOut[0]?.ending).toMatchObject({ type: 'threw', error: { code: expected } });
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
    const answer = await callOnce(running, [{ at: new Date(7), none: undefined }, client]);
    const token = { at: new Date(7), none: undefined, same: true };
    expect(answer).toMatchObject({
      type: 'returned',
      promised: false,
      result: { value: token },
      uncaught: [],
    });
    if (answer.type !== 'returned') return;
    expect(answer.before.lists.tokens?.map(({ value }) => value)).toEqual([{ accessToken: 'old' }]);
    expect(answer.after.lists.tokens?.map(({ value }) => value)).toEqual([{ accessToken: 'old' }, token]);
    expect(answer.after.lists.tokens?.[1]?.id).toBe(answer.result.id);
    expect(answer.after.lists.clients).toHaveLength(1);
  });

  test('tells a promise, what came late, and what went wrong aside', async () => {
    const running = await load(
      "const db = require('./db.js');\nconst saveToken = async (token) => { setTimeout(() => db.tokens.push(token)); Promise.reject(new Error('lost')); return 1; };",
    );
    const answer = await callOnce(running, [{}]);
    expect(answer).toMatchObject({ type: 'returned', promised: true, result: { value: 1 }, uncaught: [] });
    expect(answer.after?.lists.tokens).toEqual([]);
    const later = await running.snapshot();
    expect(later?.lists.tokens).toHaveLength(1);
    expect(later?.uncaught).toMatchObject([{ message: 'lost' }]);
  });

  const endings = [
    [
      '(t) => { t.a = 1; throw new TypeError("no"); }',
      { type: 'threw', error: { name: 'TypeError', message: 'no', frames: [{ line: 1, column: 43 }] } },
    ],
    [
      '(t) => { t.a = 1; throw "text"; }',
      { type: 'threw', error: { name: 'string', message: 'text', isError: false } },
    ],
    ['async (t) => { t.a = 1; throw new Error("late"); }', { type: 'threw', error: { message: 'late' } }],
    ['(t) => { t.a = 1; while (true); }', { type: 'hung', afterMs: 300, isIdle: false }],
    ['async (t) => { t.a = 1; await null; while (true); }', { type: 'hung', afterMs: 300 }],
    ['(t) => { t.a = 1; return new Promise(() => {}); }', { type: 'pending' }],
    ['(t) => { t.a = 1; process.exit(7); }', { type: 'exited', code: 7 }],
    ['async (t) => { t.a = 1; await null; process.exit(0); }', { type: 'exited', code: 0 }],
    ['(t) => { t.a = 1; const f = () => f(); f(); }', { type: 'threw', error: { name: 'RangeError' } }],
  ] as const;

  test.each(endings)('tells how %s ends, and what was there by then', async (code, ending) => {
    const running = await load(`const saveToken = ${code};`, quick);
    const answer = await callOnce(running, [{}]);
    expect(answer).toMatchObject({ type: 'unanswered', ending });
    if (answer.type === 'unanswered') expect(answer.after?.args[0]?.value).toEqual({ a: 1 });
  });

  test('tells that an export which was there has gone', async () => {
    const running = await load('const saveToken = () => 1;\nmodule.exports = { saveToken };');
    const gone = await load('exports.saveToken = () => { delete exports.saveToken; };');
    const target = { type: 'exports', name: 'saveToken' } as const;
    expect((await running.call([{ target, args: [] }]))[0]).toMatchObject({
      type: 'returned',
      result: { value: 1 },
    });
    await gone.call([{ target, args: [] }]);
    expect((await gone.call([{ target, args: [] }]))[0]).toMatchObject({
      ending: { error: { name: 'TypeError', message: 'saveToken is not exported any more' } },
    });
  });

  test('does not believe lines that somebody else writes on its pipe', async () => {
    const forged = '{"type":"answered"}\\n';
    const running = await load(
      `const fs = require('fs');\nconst saveToken = () => fs.writeSync(3, '${forged}');`,
    );
    expect(await callOnce(running, [])).toMatchObject({ ending: { type: 'tampered' } });
  });

  test('stays right where the language is patched', async () => {
    const running = await load(
      'JSON.stringify = () => "{}"; Array.prototype.push = () => 0; Object.prototype.toJSON = () => 1; Array.prototype[Symbol.iterator] = null; Reflect.apply = null; WeakMap.prototype.get = () => 1;\nconst saveToken = (t) => t;',
    );
    const answer = await callOnce(running, [{ a: [1] }]);
    expect(answer).toMatchObject({ type: 'returned' });
  });
});

describe('calls that overlap', () => {
  const database = { clients: [], users: [], tokens: [] };

  test('all begin before any is waited for, and share their looks', async () => {
    const running = await load(
      "const db = require('./db.js');\nlet begun = 0;\nconst saveToken = async (t) => { begun += 1; await null; t.begun = begun; db.tokens.push(t); return t; };",
      { database },
    );
    const answers = await running.call([
      { target: binding, args: [{ number: 1 }] },
      { target: binding, args: [{ number: 2 }] },
    ]);
    expect(answers).toMatchObject([
      { type: 'returned', result: { value: { number: 1, begun: 2 } } },
      { type: 'returned', result: { value: { number: 2, begun: 2 } } },
    ]);
    expect(answers.map((answer) => answer.after?.lists.tokens?.length)).toEqual([2, 2]);
  });

  test('may end differently', async () => {
    const running = await load(
      "const saveToken = async (t) => { if (t.fails) throw new Error('no'); return t; };",
    );
    const answers = await running.call([
      { target: binding, args: [{ fails: true }] },
      { target: binding, args: [{}] },
    ]);
    expect(answers).toMatchObject([{ type: 'unanswered', ending: { type: 'threw' } }, { type: 'returned' }]);
  });
});

describe('a module that is loaded anew', () => {
  test('runs again in the same process with another database', async () => {
    const program = (tokens: object[]): Program => ({
      file: join(home, 'model.js'),
      script:
        "const db = require('./db.js'); exports.count = db.tokens.length; exports.saveToken = () => db.tokens.push({});",
      marker: 'mark',
      database: { tokens },
      databaseModules: [join(home, 'db.js')],
      modules: usualModules,
      place: (place) => place,
    });
    const home = await emptyFolder();
    const child = startChild(testJudging(), home);
    const first = await loadModule(child, () => program([]), testJudging());
    const target = { type: 'exports', name: 'saveToken' } as const;
    await first.call([{ target, args: [] }]);
    const second = await first.reload(program([{}, {}, {}]));
    expect(second.exports.properties[0]).toMatchObject({ name: 'count', value: 3 });
    expect(await second.call([{ target, args: [] }])).toMatchObject([{ result: { value: 4 } }]);
    await child.stop();
  });
});

describe('what is too much', () => {
  test('is counted, and shown as far as there is room', async () => {
    const running = await load(
      "const db = require('./db.js');\nconst saveToken = (t) => { for (let i = 0; i < 97; i += 1) db.tokens.push(Array.from({ length: 5500 }, () => ({}))); return t; };",
    );
    const answer = await callOnce(running, [{}]);
    expect(answer.after?.lists.tokens).toHaveLength(97);
    expect(answer.after?.lists.tokens?.at(-1)?.value).toEqual(new Opaque('too-much'));
  });

  test('of one string is said as that', async () => {
    const running = await load("const saveToken = (t) => ({ large: 'é'.repeat(1e6) });");
    const answer = await callOnce(running, [{}]);
    expect(answer).toMatchObject({ result: { value: { large: { type: 'too-much' } } } });
  });

  test('on the pipe is not read to its end', async () => {
    const running = await load(
      "const saveToken = () => { for (;;) require('fs').writeSync(3, 'x'.repeat(1e6)); };",
    );
    expect(await callOnce(running, [])).toMatchObject({ ending: { type: 'tampered' } });
  });
});

describe('other records in the same arrays', () => {
  const source = `
    const { clients } = require('./db.js');
    let calls = 0;
    const saveToken = (id) => ({ calls: (calls += 1), found: clients.find((client) => client.id === id) });
  `;

  test('replace the old ones, while the module stays loaded', async () => {
    const running = await load(source, { database: { clients: [{ id: 'a' }], users: [], tokens: [] } });
    await callOnce(running, ['a']);
    const next = await running.replaceRecords({ clients: [{ id: 'b' }], users: [], tokens: [] });
    expect(await callOnce(next, ['b'])).toMatchObject({
      result: { value: { calls: 2, found: { id: 'b' } } },
    });
    expect(await callOnce(next, ['a'])).toMatchObject({ result: { value: { calls: 3, found: undefined } } });
  });

  test('are what the snapshot before the next call holds', async () => {
    const running = await load(source);
    const next = await running.replaceRecords({ clients: [{ id: 'b' }], users: [], tokens: [] });
    const { before } = await callOnce(next, ['b']);
    expect(before?.lists.clients?.map(({ value }) => value)).toEqual([{ id: 'b' }]);
  });
});

test('an object that a function returned comes back to it as the same object', async () => {
  const running = await load(`
    const made = {};
    const saveToken = (one) => (one === undefined ? made : { isSame: one === made });
  `);
  const answer = await callOnce(running, []);
  const value = answer.type === 'returned' ? answer.result.value : undefined;
  expect(await callOnce(running, [value])).toMatchObject({ result: { value: { isSame: true } } });
  expect(await callOnce(running, [{}])).toMatchObject({ result: { value: { isSame: false } } });
});
