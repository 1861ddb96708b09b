import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/source/facts.js';
import { relevantFacts } from '../../src/source/relevant-facts.js';
import { factsOf } from '../support/facts.js';

async function reached(source: string): Promise<Facts> {
  return relevantFacts(await factsOf(source));
}

function seen(source: string, facts: Facts): string[] {
  const all = [
    ...facts.writes,
    ...facts.keys,
    ...facts.calls,
    ...facts.reads,
    ...facts.returns,
    ...facts.loops,
    ...facts.throws,
    ...facts.labels,
    ...facts.comments,
  ];
  return all.map(({ start, end }) => source.slice(start, end));
}

describe('what stands in the function is looked at', () => {
  test.each([
    'token.mark = 1;',
    'log({ mark: 1 });',
    'mark(1);',
    'log(one.mark);',
    'return mark;',
    'while (mark) {}',
    'throw mark;',
    '// mark',
  ])('%s', async (statement) => {
    const inside = `const saveToken = (token) => {\n${statement}\n};`;
    expect(seen(inside, await reached(inside)).join()).toContain('mark');
    const outside = `const token = {};\n{\n${statement.replace('return mark;', '')}\n}\nconst saveToken = (token) => {};`;
    expect(seen(outside, await reached(outside)).join()).not.toContain('mark');
    const other = `const other = (token) => {\n${statement}\n};\nconst saveToken = (token) => {};`;
    expect(seen(other, await reached(other)).join()).not.toContain('mark');
  });

  test('to its first and its last sign', async () => {
    const source = 'const saveToken = (token) => mark(1);';
    expect(seen(source, await reached(source))).toEqual(['mark(1)']);
    const back = 'const saveToken = mark;\nconst mark = (token) => { return 5; };';
    expect(seen(back, await reached(back))).toContain('return 5;');
  });
});

describe('what the function names is looked at as well', () => {
  const helper = 'function helper() { mark(1); }\n';
  test.each([
    ['called', 'helper();'],
    ['given to a call', 'run(helper);'],
    ['read', 'log(helper.name);'],
    ['given back', 'return helper;'],
    ['set', 'helper.count = 1;'],
    ['given to a property', 'token.helper = helper;'],
    ['given to a name', 'const mine = helper;'],
    ['given to a key', 'log({ mine: helper });'],
    ['replaced', 'helper = 5;'],
    ['a statement of its own', 'helper;'],
  ])('where it is %s', async (_how, statement) => {
    const source = `${helper}const saveToken = (token) => { ${statement} };`;
    expect(seen(source, await reached(source)).join()).toContain('mark(1)');
  });

  test('but nothing that is not named', async () => {
    const source = `${helper}const saveToken = (token) => { other(); };`;
    expect(seen(source, await reached(source)).join()).not.toContain('mark');
  });

  test('and what that names in its turn', async () => {
    const source = `${helper}const second = () => helper();\nconst saveToken = (token) => second();`;
    expect(seen(source, await reached(source)).join()).toContain('mark(1)');
  });

  test('however they name each other', async () => {
    const source = 'const a = () => b();\nconst b = () => { a(); mark(1); };\nconst saveToken = () => a();';
    expect(seen(source, await reached(source)).join()).toContain('mark(1)');
  });

  test('also what is done to it at the top level, but not what others do to it', async () => {
    const source =
      'const store = {};\nstore.add = () => mark(1);\nconst other = () => { store.add = () => mark(2); };\nother.add = () => mark(3);\nconst saveToken = () => store.add();';
    const found = seen(source, await reached(source)).join();
    expect(found).toContain('store.add = () => mark(1)');
    expect(found).not.toContain('mark(2)');
    expect(found).not.toContain('mark(3)');
  });

  test.each(['module', 'exports'])('but not all that is done to `%s`', async (name) => {
    const source = `${name}.other = () => mark(1);\nconst saveToken = () => ${name}.other();`;
    expect(seen(source, await reached(source)).join()).not.toContain('mark');
  });
});

describe('what the file loads is looked at', () => {
  test('wherever it is loaded at the top level', async () => {
    const source =
      "const db = require('./db.js');\nload('./a.js');\nrequireAll('./c.js');\nown.require('./d.js');\nconst other = () => require('./b.js');\nconst saveToken = () => 5;";
    const { calls, declarations } = await reached(source);
    expect(calls.map(({ callee, arguments: [first] }) => [callee.join(), first?.text])).toEqual([
      ['require', './db.js'],
    ]);
    expect(declarations.flatMap(({ names }) => names)).toEqual(['db', 'other', 'saveToken']);
  });

  test('declarations inside of other functions are none of it', async () => {
    const source = 'const other = () => { const inner = 5; };\nconst saveToken = () => { const own = 5; };';
    const { declarations } = await reached(source);
    expect(declarations.flatMap(({ names }) => names)).toEqual(['other', 'saveToken', 'own']);
  });

  test('also where a name gets it that was never declared', async () => {
    const source =
      "db = require('./db.js');\nother = load('./db.js');\nplain = 5;\nconst f = () => { inner = require('./db.js'); };\nconst saveToken = () => 5;";
    const { writes } = await reached(source);
    expect(writes.map(({ target }) => target.join())).toEqual(['db']);
  });
});

test('where no function is found, all of it is looked at', async () => {
  const source = 'mark(1);\nother.mark = 2;';
  const facts = await factsOf(source);
  expect(relevantFacts(facts)).toEqual(facts);
  const five = await factsOf('const saveToken = 5;\nmark(1);');
  expect(relevantFacts(five)).toEqual(five);
});

describe('what was meant to stand in the function is looked at', () => {
  const empty = 'const saveToken = (token, client) => {};\n';
  test.each([
    'token.client = { id: mark };',
    'list.push(token, mark);',
    'const all = client.mark;',
    'if (client.grants) mark(token);',
    'mark({ client });',
  ])('%s below it', async (statement) => {
    const source = empty + statement;
    expect(seen(source, await reached(source)).join()).toContain('mark');
  });

  test.each([
    ['a call of it', 'saveToken(token, mark(1));'],
    ['an export', 'module.exports = { mark: token };'],
    ['what is printed', 'console.log(token, mark(1));'],
    ['a name of its own', 'const token = {};\ntoken.mark = 1;'],
    ['a global of its own', 'token = {};\ntoken.mark = 1;'],
    ['another function', 'const other = (token) => token.mark;'],
  ])('but not %s', async (_what, statement) => {
    const source = empty + statement;
    expect(seen(source, await reached(source)).join()).not.toContain('mark');
  });
});

describe('of an object or a class', () => {
  test.each([
    ['a method', 'module.exports = { saveToken(token) { keep(1); }, other() { mark(1); } };'],
    ['a class', 'class A { saveToken(token) { keep(1); } other() { mark(1); } }\nmodule.exports = new A();'],
    ['an export', 'exports.saveToken = (token) => { keep(1); };\nexports.other = () => { mark(1); };'],
  ])('%s is looked at without its neighbours', async (_what, source) => {
    const found = seen(source, await reached(source));
    expect(found).toContain('keep(1)');
    expect(found).not.toContain('mark(1)');
  });

  test('a method is looked at with those that it calls', async () => {
    const source =
      'class A { saveToken(token) { this.other(); } other() { mark(1); } }\nmodule.exports = new A();';
    expect(seen(source, await reached(source))).toContain('mark(1)');
  });
});
