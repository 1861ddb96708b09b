import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-condition-bare', [
  ['▸if token { f(); }', { word: 'if' }],
  ['▸if token\n  f();', { word: 'if' }],
  ['▸if token === client { f(); }', { word: 'if' }],
  ['▸while token { f(); }', { word: 'while' }],
  ['▸switch token { }', { word: 'switch' }],
  ['▸for one of list { }', { word: 'for' }],
  ['▸if token then { f(); }', { word: 'if' }],
  ['▸if token: { f(); }', { word: 'if' }],
  ['▸while token do { f(); }', { word: 'while' }],
  ['▸if (token) && (client) { f(); }', { word: 'if' }],
  ['▸if (token) || (client) && (user) { f(); }', { word: 'if' }],
  ['▸if (token)&&(client) f();', { word: 'if' }],
  ['▸while (token) && (client) { f(); }', { word: 'while' }],
  ['▸if token  then { f(); }', { word: 'if' }],
  ['▸while token  do { f(); }', { word: 'while' }],
]);

tells('syntax-bracket-open', [
  ['if ▸(token { f(); }', { sign: '(', closing: ')' }],
  ['while ▸(token { f(); }', { sign: '(', closing: ')' }],
  ['for ▸(const one of list { f(); }', { sign: '(', closing: ')' }],
  ['switch ▸(token { }', { sign: '(', closing: ')' }],
  ['const save = () => {\n  if ▸(token {\n    f();\n  }\n};', { sign: '(', closing: ')' }],
  ['for ▸(const one of list {\n  f();\n}', { sign: '(', closing: ')' }],
]);

tells('syntax-class-member', [
  ['class Model { ▸const save = 1; }', { word: 'const' }],
  ['class Model { ▸let save = 1; }', { word: 'let' }],
  ['class Model { ▸var save = 1 }', { word: 'var' }],
  ['class Model { ▸function save() {} }', { word: 'function' }],
  ['class Model extends Base { ▸const save = 1; }', { word: 'const' }],
  ['const Model = class { ▸const save = 1; };', { word: 'const' }],
]);

tells('syntax-placeholder', [
  ['▸...\nconst a = 1;', { sign: '...' }],
  ['const f = () => { ▸... };', { sign: '...' }],
  ['const a = {\n  ▸...\n};', { sign: '...' }],
  ['const a = ▸...;', { sign: '...' }],
  ['f(▸...);', { sign: '...' }],
  ['f(token, ▸...);', { sign: '...' }],
  ['[▸...];', { sign: '...' }],
  ['return ▸<your code>;', { sign: '<your code>' }],
  ['const a = ▸<your code>;', { sign: '<your code>' }],
  ['▸<your code here>\nconst a = 1;', { sign: '<your code here>' }],
  ['const a = ▸%name%;', { sign: '%name%' }],
  ['▸%code%\nconst a = 1;', { sign: '%code%' }],
]);

tells('syntax-line-unfinished', [
  ['const a = 1▸,\nconst b = 2;', { sign: ',' }],
  ['const a = 1▸,', { sign: ',' }],
  ['const a = b▸.', { sign: '.' }],
  ['db.tokens▸.\nconst c = 1;', { sign: '.' }],
  ['f() ▸+\nconst c = 1;', { sign: '+' }],
  ['f() ▸-\nconst c = 1;', { sign: '-' }],
  ['f() ▸*\nconst c = 1;', { sign: '*' }],
  ['f() ▸/\nconst c = 1;', { sign: '/' }],
  ['f() ▸&\nconst c = 1;', { sign: '&' }],
  ['f() ▸|\nconst c = 1;', { sign: '|' }],
  ['const a = b ▸&&\nreturn;', { sign: '&&' }],
  ['const a = b ▸||\nreturn;', { sign: '||' }],
  ['const a = b ▸?\nconst c = 1;', { sign: '?' }],
  ['const a = b▸:\nconst c = 1;', { sign: ':' }],
  ['const f = () => {\n  g()▸,\n};', { sign: ',' }],
]);

tells('syntax-semicolon-missing', [
  ['a = 1 ▸b = 2'],
  ['const a = 1 ▸const b = 2'],
  ['const a = f() ▸const b = 2'],
  ['const a = {} ▸const b = {}'],
  ["const a = 'text' ▸const b = 1;"],
  ['const one = 1; const two = one ▸const three = 3;'],
  ['const f = () => { g() ▸return 1; };'],
  ['f() ▸g; const g = 1;'],
]);

tellsOtherwise([
  ['▸if', 'syntax-other'],
  ['const a = ▸if b { c };', 'syntax-other'],
  ['if (a) ▸& (b) { f(); }', 'syntax-other'],
  ['for (a▸) && (b) {}', 'syntax-other'],
  ['f(▸a { b });', 'syntax-comma-missing'],
  ['class A { b() { const ▸= 1; } }', 'syntax-name-missing'],
  ['const a = { const ▸b: 1 };', 'syntax-word-stray'],
  ['▸...list 5', 'syntax-other'],
  ['const a = ▸<ab>;', 'syntax-markup'],
  ['const a = b < ▸c d > 5;', 'syntax-word-stray'],
  ['f▸(a,\nconst b = 1;', 'syntax-bracket-open'],
  ['f() ▸g()', 'syntax-word-stray'],
  ['▸f() { g() }', 'syntax-declaration-bare'],
  ["a ▸'text'", 'syntax-equals-missing'],
  ['a\nb ▸c', 'syntax-equals-missing'],
  ['(▸5 5)', 'syntax-comma-missing'],
  ['async ▸f() {}', 'syntax-declaration-bare'],
  [';5 ▸5', 'syntax-semicolon-missing'],
  ['class Model {} const a = { const ▸b: 1 };', 'syntax-word-stray'],
  ['▸...f();', 'syntax-other'],
  ['f(), ▸return 1;', 'syntax-other'],
]);
