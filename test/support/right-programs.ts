import * as fc from 'fast-check';
import type { ModelSubject } from '../../src/lesson/subject.js';

type InArray = (array: string) => string;

/** `test/lessons/<id>/equivalents.ts`: ways to write what the function does. All combinations must pass. */
export interface Equivalents {
  /** One of each, in any order, before the answer. `array` is the array of the database. */
  readonly statements: readonly (readonly InArray[])[];
  readonly answers: readonly InArray[];
}

interface Choices {
  readonly database: { readonly load: string; readonly array: string };
  readonly head: readonly [before: string, after: string];
  readonly statements: readonly InArray[];
  readonly answer: InArray;
  readonly exported: string;
  readonly layout: (program: string) => string;
}

/** Programs that do the same as the solution, in other words. */
export function rightPrograms(
  subject: ModelSubject,
  { statements, answers }: Equivalents,
): fc.Arbitrary<string> {
  const noise = fc.constantFrom(...noises(subject));
  const chosen = statements.map((ways) => fc.constantFrom(...ways));
  return fc
    .record<Choices>({
      database: fc.constantFrom(...databases(subject)),
      head: fc.constantFrom(...heads(subject)),
      statements: fc
        .tuple(
          ...chosen,
          noise.map((text) => () => text),
        )
        .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length })),
      answer: fc.constantFrom(...answers),
      exported: fc.constantFrom(...exports(subject)),
      layout: fc.constantFrom(...layouts),
    })
    .map((choices) => choices.layout(program(choices)));
}

/** For a lesson without other ways: the body of its solution. */
export function bodyOf(solution: string, { list }: ModelSubject): Equivalents {
  const body = /=> \{\n([^]*?)\n\};/.exec(solution)?.[1];
  if (body === undefined) throw new Error('The solution has no arrow function with braces.');
  return { statements: [], answers: [(array) => body.replaceAll(`db.${list}`, array)] };
}

function databases({ list }: ModelSubject): Choices['database'][] {
  return [
    { load: "const db = require('./db.js');", array: `db.${list}` },
    { load: "const db = require('./db');", array: `db.${list}` },
    { load: 'const db = require("./db.js")', array: `db.${list}` },
    { load: 'var database = require(`./db.js`);', array: `database.${list}` },
    { load: "let store = require(__dirname + '/db.js');", array: `store["${list}"]` },
    { load: `const db = { get ${list}() { return require('./db.js').${list}; } };`, array: `db.${list}` },
  ];
}

function heads({ name, parameters }: ModelSubject): Choices['head'][] {
  const all = `(${parameters.join(', ')})`;
  return [
    [`const ${name} = ${all} => {`, '};'],
    [`let ${name} = ${all} => {`, '};'],
    [`var ${name} = async ${all} => {`, '}'],
    [`const ${name} = (${all} => {`, '});'],
    [`let ${name}; ${name} = ${all} => {`, '};'],
    [`const keep = ${all} => {`, `};\nconst ${name} = keep;`],
    [`const ${name} = ${all} => { try {`, '} catch (error) { throw error; } };'],
    [`const ${name} = (${parameters.join(', ')} = {}) => {{`, '}};'],
    [`const ${name} = ${all} => { return (() => {`, '})(); };'],
  ];
}

function noises({ parameters }: ModelSubject): string[] {
  const [first = '', last = ''] = [parameters[0], parameters.at(-1)];
  return [
    '',
    `// ${first} = ${last};`,
    `console.log('called', ${first});`,
    '/* a comment\n   of two lines */',
    'const count = 1 + 1; void count;',
    `if (${first} === null) throw new TypeError("nothing");`,
  ];
}

function exports({ name }: ModelSubject): string[] {
  return [
    `module.exports = { ${name} };`,
    `module.exports = { ${name}: ${name} };`,
    `module.exports.${name} = ${name};`,
    `exports.${name} = ${name};`,
    `exports['${name}'] = ${name};`,
    `Object.assign(exports, { ${name} });`,
    `exports = module.exports = { ${name}, other: 1 };`,
    `module.exports = { ${name}: (...all) => ${name}(...all) };`,
    `module.exports = { ...{ ${name} } };`,
  ];
}

const layouts: readonly ((program: string) => string)[] = [
  (program) => program,
  (program) => program.replaceAll('\n', '\r\n'),
  (program) => `\uFEFF${program}`,
  (program) => program.replaceAll(/^/gm, '\t'),
  (program) => program.replaceAll('\n', '\n\n'),
  (program) => `'use strict';\n${program}`,
  (program) => program.trimEnd(),
  (program) => `#!/usr/bin/env node\n${program}`,
];

function program({ database, head, statements, answer, exported }: Choices): string {
  const body = [...statements, answer].map((write) => `  ${write(database.array)}`);
  return [database.load, '', head[0], ...body, head[1], '', exported, ''].join('\n');
}
