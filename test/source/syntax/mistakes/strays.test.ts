import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-word-stray', [
  ['const f = (token) => { return ▸(Token) token; };', { word: '(Token)' }],
  ['const token = 1; const a = ▸(Token) token;', { word: '(Token)' }],
  ['return ▸the token;', { word: 'the' }],
  ['token.client ▸to client;', { word: 'to' }],
  ['if (token) ▸then { f(); }', { word: 'then' }],
  ['if (token) ▸then f();', { word: 'then' }],
  ['const a = ▸do 5;', { word: 'do' }],
  ['const save = (token) ▸async => token;', { word: 'async' }],
  ['const save = function (token) ▸be { };', { word: 'be' }],
  ['const a = ▸my 5;', { word: 'my' }],
  ['a;\nif ▸token f;', { word: 'token' }],
  // a condition at the end
  ['f(token) ▸if token;', { word: 'if' }],
  ['return token ▸if client;', { word: 'if' }],
  ['a = 5 ▸unless token;', { word: 'unless' }],
  ['f(token) ▸while client;', { word: 'while' }],
  // more than one word is wrong
  ['const client = 1; const b = client ▸foo bar;', { word: 'foo' }],
  ['const b = 1; b\n▸foo bar baz;', { word: 'foo' }],
  ['if (token) ▸then f();\nif (client) then g();', { word: 'then' }],
  ['return ▸the token;\nreturn the client;', { word: 'the' }],
  ['token.client ▸to client;\ntoken.user to user;', { word: 'to' }],
  ['const one = ▸my token;\nconst two = my client;', { word: 'my' }],
  ['while (token) do f();\nwhile (client) ▸do g();', { word: 'do' }],
  ['const one = (token) ▸async => token;\nconst two = (client) async => client;', { word: 'async' }],
  ['return (Token) ▸token;', { word: 'token' }],
  ['const one = (Token) ▸token;', { word: 'token' }],
  ['const f = (one) => ▸(Token) one;', { word: '(Token)' }],
]);

tells('syntax-operator-missing', [
  ["const client = 1; const a = 'text ' ▸client;", { before: "'text '", after: 'client' }],
  ["const client = 1; const a = 'text ' ▸client.id;", { before: "'text '", after: 'client' }],
  ["const client = 1; const a = client.id ▸' text';", { before: 'id', after: "' text'" }],
  ['const client = 1; const a = `text` ▸client;', { before: '`text`', after: 'client' }],
  ['const a = `text` ▸5;', { before: '`text`', after: '5' }],
  ["const a = 5 ▸'text';", { before: '5', after: "'text'" }],
]);

tells('syntax-order', [
  ['const save = (▸, token client) => 1;', { first: ',', second: 'token' }],
  ['const ▸= a 1;', { first: '=', second: 'a' }],
  ['const save = (token) ▸{ => token; };', { first: '{', second: '=>' }],
  ['const save = (token) ▸{ => client };', { first: '{', second: '=>' }],
]);

tellsOtherwise([
  ["const a = 'text' ▸client;", 'syntax-word-stray'],
  ['const a = require ▸5;', 'syntax-semicolon-missing'],
  ["const a = 'text' ▸typeof b;", 'syntax-semicolon-missing'],
  ['const a = 5 ▸5;', 'syntax-semicolon-missing'],
  ["const a = 5\n'text' ▸'more';", 'syntax-operator-missing'],
  ["'text'\nthe ▸token", 'syntax-equals-missing'],
  ['▸return if token;', 'syntax-two-keywords'],
  ['const client = 1; const a = { id: client ▸client.id };', 'syntax-sign-doubled'],
  ['const a = (b)) ▸(c;', 'syntax-bracket-open'],
  ['f(a) ,b;', 'nothing'],
  ['▸= const a 1;', 'syntax-other'],
  ['const a = 5 ▸/ / 5;', 'syntax-value-missing'],
  ['return (token) ▸client;', 'syntax-word-stray'],
  ["const one = 'text'\n'more' ▸5;", 'syntax-operator-missing'],
  ['const one = 5;\nconst f = ▸( 5;', 'syntax-bracket-open'],
]);

tells('syntax-dot-missing', [
  ['console ▸log(1);', { before: 'console', after: 'log' }],
  ['module ▸exports = save;', { before: 'module', after: 'exports' }],
  ['exports ▸save = 1;', { before: 'exports', after: 'save' }],
  ['process ▸exit(1);', { before: 'process', after: 'exit' }],
  ['Object ▸assign(1);', { before: 'Object', after: 'assign' }],
  ['Array ▸from(1);', { before: 'Array', after: 'from' }],
  ['JSON ▸parse(1);', { before: 'JSON', after: 'parse' }],
  ['Promise ▸resolve(1);', { before: 'Promise', after: 'resolve' }],
]);
