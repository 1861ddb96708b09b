import * as fc from 'fast-check';

/** One way of doing each of the things that the lesson asks for; whatever is combined must pass. */
interface Choices {
  readonly database: { readonly load: string; readonly tokens: string };
  readonly head: readonly [before: string, after: string];
  readonly client: string;
  readonly user: string;
  readonly save: (tokens: string) => string;
  readonly order: readonly number[];
  readonly answer: string;
  readonly noise: string;
  readonly exported: string;
  readonly layout: (program: string) => string;
}

const databases = [
  { load: "const db = require('./db.js');", tokens: 'db.tokens' },
  { load: "const db = require('./db');", tokens: 'db.tokens' },
  { load: 'const db = require("./db.js")', tokens: 'db.tokens' },
  { load: 'var database = require(`./db.js`);', tokens: 'database.tokens' },
  { load: "let store = require(__dirname + '/db.js');", tokens: 'store["tokens"]' },
  { load: "const db = { ...{ tokens: require('./db.js').tokens } };", tokens: 'db.tokens' },
] as const;

const heads: readonly (readonly [string, string])[] = [
  ['const saveToken = (token, client, user) => {', '};'],
  ['let saveToken = (token, client, user) => {', '};'],
  ['var saveToken = async (token, client, user) => {', '}'],
  ['const saveToken = ((token, client, user) => {', '});'],
  ['let saveToken; saveToken = (token, client, user) => {', '};'],
  ['const keep = (token, client, user) => {', '};\nconst saveToken = keep;'],
  ['const saveToken = (token, client, user) => { try {', '} catch (error) { throw error; } };'],
  ['const saveToken = (token, client, user = {}) => {{', '}};'],
  ['const saveToken = (token, client, user) => { return (() => {', '})(); };'],
];

function part(name: 'client' | 'user', key: string, source: string): readonly string[] {
  return [
    `token.${name} = { ${key}: ${name}.${source} };`,
    `token['${name}'] = { '${key}': ${name}["${source}"] };`,
    `token.${name} = { ${key}: ${name}.${source}, note: 'more' };`,
    `token.${name} = {}; token.${name}.${key} = ${name}.${source};`,
    `Object.assign(token, { ${name}: { ${key}: ${name}.${source} } });`,
    `{ const { ${source}: value } = ${name}; token.${name} = { ${key}: value }; }`,
    `token.${name} = { ${key}: \`\${${name}.${source}}\` };`,
    `token.${name} = Object.fromEntries([['${key}', ${name}.${source}]]);`,
    `Reflect.set(token, '${name}', { ${key}: String(${name}.${source}) });`,
    `if (${name}) { token.${name} = { ${key}: ${name}.${source} }; }`,
    `token.${name} = null; token.${name} = { ${key}: ${name}.${source} };`,
    `for (const one of [${name}]) token.${name} = { ${key}: one.${source} };`,
  ];
}

const saves: readonly ((tokens: string) => string)[] = [
  (tokens) => `${tokens}.push(token);`,
  (tokens) => `${tokens}.unshift(token);`,
  (tokens) => `${tokens}.splice(${tokens}.length, 0, token);`,
  (tokens) => `${tokens}[${tokens}.length] = token;`,
  (tokens) => `${tokens}.push(...[token]);`,
  (tokens) => `[token].forEach((one) => ${tokens}.push(one));`,
  (tokens) => `const before = ${tokens}.length; ${tokens}.push(token); void before;`,
  (tokens) => `if (!${tokens}.includes(token)) { ${tokens}.push(token); }`,
  (tokens) => `Array.prototype.push.call(${tokens}, token);`,
];

const answers = [
  'return token;',
  'return (token);',
  'return Promise.resolve(token);',
  'return new Promise((resolve) => setImmediate(resolve, token));',
  'return { ...token };',
  'return Object.assign({}, token);',
  'const answer = token; return answer;',
  'return [token][0];',
  'if (token) return token; return undefined;',
];

const noises = [
  '',
  '// token.client = client;',
  "console.log('saving', token.accessToken);",
  '/* a comment\n   of two lines */',
  'const count = 1 + 1; void count;',
  'if (!token) throw new TypeError("no token");',
];

const exports_ = [
  'module.exports = { saveToken };',
  'module.exports = { saveToken: saveToken };',
  'module.exports.saveToken = saveToken;',
  'exports.saveToken = saveToken;',
  "exports['saveToken'] = saveToken;",
  'Object.assign(exports, { saveToken });',
  'exports = module.exports = { saveToken, other: 1 };',
  'module.exports = { saveToken: (...all) => saveToken(...all) };',
  'module.exports = { ...{ saveToken } };',
];

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

/** Programs that are put together from choices, each of which is right, so that all of them are. */
export const rightPrograms: fc.Arbitrary<string> = fc
  .record<Choices>({
    database: fc.constantFrom(...databases),
    head: fc.constantFrom(...heads),
    client: fc.constantFrom(...part('client', 'id', 'clientId')),
    user: fc.constantFrom(...part('user', 'username', 'username')),
    save: fc.constantFrom(...saves),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    answer: fc.constantFrom(...answers),
    noise: fc.constantFrom(...noises),
    exported: fc.constantFrom(...exports_),
    layout: fc.constantFrom(...layouts),
  })
  .map((choices) => choices.layout(program(choices)));

function program({ database, head, client, user, save, order, answer, noise, exported }: Choices): string {
  const statements = [client, user, save(database.tokens), noise];
  const body = [...order.map((index) => statements[index]), answer].map((line) => `  ${line ?? ''}`);
  return [database.load, '', head[0], ...body, head[1], '', exported, ''].join('\n');
}
