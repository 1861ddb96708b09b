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
  // a condition behind what it is for
  ['f(token) ▸if token;', { word: 'if' }],
  ['return token ▸if client;', { word: 'if' }],
  ['a = 5 ▸unless token;', { word: 'unless' }],
  ['f(token) ▸while client;', { word: 'while' }],
  // leaving it out does not mend all
  ['const client = 1; const b = client ▸foo bar;', { word: 'foo' }],
  ['const b = 1; b\n▸foo bar baz;', { word: 'foo' }],
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
]);
