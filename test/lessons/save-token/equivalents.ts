import type { Equivalents } from '../../support/right-programs.js';

function part(name: 'client' | 'user', key: string, source: string): readonly (() => string)[] {
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
  ].map((statement) => () => statement);
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
].map((statement) => () => statement);

export const equivalents: Equivalents = {
  statements: [part('client', 'id', 'clientId'), part('user', 'username', 'username'), saves],
  answers,
};
