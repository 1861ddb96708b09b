import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-function-and-arrow', [
  ['const save = function (token) ▸=> { return token; };'],
  ['const save = function (token) ▸=> token;'],
  ['const save = function named(token) ▸=> { return token; };'],
  ['const save = async function (token) ▸=> { return token; };'],
  ['▸function save = (token) => token;'],
  ['▸function save = token;'],
  ['▸async function save = (token) => token;'],
]);

tells('syntax-arrow-new-line', [
  ['const save = (token)\n  ▸=> token;'],
  ['const save = token\n▸=> token;'],
  ['const save = async (token)\n\n  ▸=> {\n};'],
]);

tells('syntax-arrow', [
  ['const save = (token) ▸-> token;', { sign: '->' }],
  ['const save = (token) ▸= > token;', { sign: '= >' }],
  ['const save = (token) ▸==> token;', { sign: '==>' }],
  ['const save = (token) ▸=> => token;', { sign: '=> =>' }],
  ['const save = (token) ▸=>> token;', { sign: '=>>' }],
  ['const save = (token) ▸- > token;', { sign: '- >' }],
  ['const save = (token) ▸~> { return token; };', { sign: '~>' }],
  ['const save = (token) ▸--> { return token; };', { sign: '-->' }],
  ['const save = (token) ▸= { return token; };', { sign: '=' }],
  ['const save = (token) ▸>= { return token; };', { sign: '>=' }],
  ['const save = (token) ▸: { return token; };', { sign: ':' }],
  ['const save = (token)▸: token.client;', { sign: ':' }],
  ['const save = token ▸-> { return token; };', { sign: '->' }],
  ['const save = token ▸>= { return token; };', { sign: '>=' }],
  ['const save = async (token) ▸-> token;', { sign: '->' }],
  ['const save = (token) => client ▸-> token;', { sign: '->' }],
  ['const save = () ▸= > { };', { sign: '= >' }],
  ['[1].map((one) ▸-> one);', { sign: '->' }],
  ['function f() {} const save = (token) ▸=> => token;', { sign: '=> =>' }],
]);

tells('syntax-arrow-missing', [
  ['const save = (token) ▸{ return token; };'],
  ['const save = async (token) ▸{ return token; };'],
  ['[1].map((one) ▸{ return one; });'],
  ['(token) ▸{ return token; }'],
]);

tells('syntax-declaration-bare', [
  ['▸saveToken(token, client) { return token; }', { name: 'saveToken' }],
  ['async ▸saveToken(token) { return token; }', { name: 'saveToken' }],
  ['const db = 1;\n▸saveToken(token) {\n  return token;\n}', { name: 'saveToken' }],
]);

tells('syntax-parameters-bare', [
  ['const save = ▸token, client => token;', { parameters: 'token, client' }],
  ['const save = ▸token, client, user => { return token; };', { parameters: 'token, client, user' }],
  ['const save = ▸token, client, user) => { return token; };', { parameters: 'token, client, user' }],
  ['const save = async ▸token, client => token;', { parameters: 'token, client' }],
  ['const save = async ▸token, client, user) => { return token; };', { parameters: 'token, client, user' }],
  ['const save = ▸one, two, three, four, five => one;', { parameters: 'one, two, three, four, five' }],
  ['function save ▸token, client { return token; }', { parameters: 'token, client' }],
  ['function save ▸token { return token; }', { parameters: 'token' }],
  ['function save ▸token,client,user{ return token; }', { parameters: 'token,client,user' }],
  ['function save ▸token , client { return token; }', { parameters: 'token , client' }],
  ['async function save ▸token { return token; }', { parameters: 'token' }],
]);

tells('syntax-parameters-bracketed', [
  ['const save = ▸{token, client} => token;', { sign: '{', closing: '}' }],
  ['const save = ▸[token, client] => token;', { sign: '[', closing: ']' }],
  ['const save = ▸[token, client) => token;', { sign: '[', closing: ')' }],
  ['const save = ▸(token, client} => token;', { sign: '(', closing: '}' }],
  ['const save = ▸{token, client) => { return token; };', { sign: '{', closing: ')' }],
  ['const save = async ▸[token] => token;', { sign: '[', closing: ']' }],
  ['[1].map(▸{one} => one);', { sign: '{', closing: '}' }],
]);

tells('syntax-parameter-quoted', [
  ["const save = (▸'token', 'client') => token;", { name: "'token'" }],
  ['const save = (▸"token", client) => token;', { name: '"token"' }],
  ["const save = (token, ▸'client') => token;", { name: "'client'" }],
  ["const save = async (▸'token') => token;", { name: "'token'" }],
]);

tells('syntax-parameter-word', [
  ['const save = (▸var token, client) => token;', { word: 'var', name: 'token' }],
  ['const save = (token, ▸let client) => token;', { word: 'let', name: 'client' }],
  ['const save = (▸const token, const client) => { return token; };', { word: 'const', name: 'token' }],
  ['const save = (▸Token token, Client client) => token;', { word: 'Token', name: 'token' }],
  ['const save = (▸string token, int count, object client) => token;', { word: 'string', name: 'token' }],
  ['const save = (token, client, ▸User user) => token;', { word: 'User', name: 'user' }],
  ['const save = async (▸String token) => token;', { word: 'String', name: 'token' }],
]);

tells('syntax-body-open', [
  ['const save = (token) ▸=>\n  const id = token;\n  return id;\n};'],
  ['const save = (token) ▸=> // saves it\n  return token;\n};'],
  ['const save = token ▸=>\n  return token;\n};\nconst all = [1].map((one) => one);'],
  ['const save = (token) ▸=> return token;\n};'],
  ['const save = (token) ▸=> const id = token;\n  return id;\n};'],
]);

tells('syntax-body-bare', [
  ['const save = (token) ▸=> return token;', { word: 'return' }],
  ['const save = (token) ▸=> throw new Error();\nconst one = 1;', { word: 'throw' }],
  ['f((token) ▸=> return token);', { word: 'return' }],
  ['const save = (token) ▸=> if (token) f();', { word: 'if' }],
]);

tells('syntax-body-bracketed', [
  ['const save = (token) => ▸(\n  const id = token;\n  return id;\n);', { sign: '(', closing: ')' }],
  ['const save = (token) => ▸[\n  return token;\n];', { sign: '[', closing: ']' }],
  ['const save = token => ▸(\n  return { id: (1) };\n);', { sign: '(', closing: ')' }],
]);

tellsOtherwise([
  ['const save = function (token) { return token };\nconst f ▸= ;', 'syntax-value-missing'],
  ['const save = ▸f(token) => token;', 'syntax-word-stray'],
  ['const a = () => { function ▸(b) { return c } };', 'syntax-order'],
  ['▸let function = 5;', 'syntax-two-keywords'],
  ['const save = async (token) ▸=> ;', 'syntax-value-missing'],
  ['(token)\n  = token;', 'nothing'],
  ['const save = (token) >= token;', 'nothing'],
  ['const save = ▸(token => { return token; };', 'syntax-bracket-open'],
  ['const a = b => c ▸-> d;', 'syntax-arrow'],
  ['const ▸= b => c;', 'syntax-name-missing'],
  ['let -▸> 5;', 'syntax-other'],
  ['if (a) { b } c ) ▸{', 'syntax-bracket-open'],
  ['const a = { save(token) { return token ▸} db };', 'syntax-comma-missing'],
  ['const save = token, ▸1 => token;', 'syntax-other'],
  ['const save = ▸=> token;', 'syntax-other'],
  ["const save = 'token', client ▸=> token;", 'syntax-equals-wrong'],
  ['const save = token.id, client ▸=> token;', 'syntax-equals-wrong'],
  ['function ▸save token client { return token; }', 'syntax-word-stray'],
  ["function save ▸'token' { return token; }", 'syntax-other'],
  ['const save = ▸{token: id} => token;', 'syntax-other'],
  ['const save = (th▸e token, client) => token;', 'syntax-comma-missing'],
  ['const save = (toke▸n client, User user) => token;', 'syntax-comma-missing'],
  ["const save = (token = 'a', ▸b c) => token;", 'syntax-comma-missing'],
  ["f('token', ▸b c);", 'syntax-comma-missing'],
  ['const save = (token) =>\n  token;\nconst b ▸= ;', 'syntax-value-missing'],
  ['const save = (token) =>\n  ▸({ token };', 'syntax-bracket-open'],
  ['const save = (token) => ( ▸return token; );', 'syntax-other'],
  ['const save = (token) => {\n  (\n    ▸return token;\n  );\n};', 'syntax-other'],
  ['the ▸save = 5;', 'syntax-equals-missing'],
  ['const save = (myva▸r token) => token;', 'syntax-comma-missing'],
  ['const save = (variabl▸e token) => token;', 'syntax-comma-missing'],
  ['const save = (token) => token;\n▸};', 'syntax-bracket-extra'],
  ['const save = token = { return ▸token; };', 'syntax-other'],
  ['const save = (token) => {\n  return token;\n▸);', 'syntax-bracket-mismatch'],
]);
