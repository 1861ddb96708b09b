import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-declared-twice', [
  ['const token = 1; const ▸token = 2;', { name: 'token', firstLine: 1 }],
  ['let token = 1;\n\nlet ▸token = 2;', { name: 'token', firstLine: 1 }],
  ['const one = 1, two = 2, ▸one = 3;', { name: 'one', firstLine: 1 }],
  ['const f = (token) => { const ▸token = 1; };', { name: 'token', firstLine: 1 }],
  ['const f = (client, token) => { const ▸token = 1; };', { name: 'token', firstLine: 1 }],
  ['function f() {} let ▸f = 1;', { name: 'f', firstLine: 1 }],
  ['class A {} let ▸A;', { name: 'A', firstLine: 1 }],
  ['try {} catch (error) { let ▸error; }', { name: 'error', firstLine: 1 }],
  ['const { token } = db; const ▸token = 1;', { name: 'token', firstLine: 0 }],
  ['let ▸require = 1;', { name: 'require', firstLine: 0 }],
  ['f(token); db.token = 1;\nconst token = 1;\nconst ▸token = 2;', { name: 'token', firstLine: 1 }],
]);

tells('syntax-keyword-before-property', [
  ['let db; ▸let db.tokens = 1;', { keyword: 'let', name: 'db.tokens' }],
  ["let db; ▸const db['tokens'] = 1;", { keyword: 'const', name: 'db[…]' }],
]);

tells('syntax-parameter-twice', [
  ['const f = (token, ▸token) => token;', { name: 'token' }],
  ['const f = (token, client, ▸client) => token;', { name: 'client' }],
  ['const f = ({ token }, ▸token) => token;', { name: 'token' }],
  ['const f = (token,\n▸token) => 1;', { name: 'token' }],
  ["'use strict'; function f(token, ▸token) {}", { name: 'token' }],
]);

tells('syntax-await', [
  ['▸await f();'],
  ['const f = () => { ▸await g(); };'],
  ['const f = function () { ▸await g; };'],
  ['const f = async () => { [1].map(() => { ▸await g(); }); };'],
  ['const f = () => { for ▸await (const a of b) {} };'],
  ['const f = async ▸await g();'],
  ["const a = (▸await import('./a.js')).default;", { path: './a.js' }],
  ["const a = ▸await import('./a.js');", { path: './a.js' }],
  ['const a = [▸await g()];', {}],
]);

tells('syntax-called-at-once', [
  ['const ▸f = (a) => {}();', { line: 1 }],
  ['const ▸f = async a => {\n}(\n1);', { line: 2 }],
  ['let f; f.▸g = (a, b) => {}();', { line: 1 }],
  ['▸function f(a) {}()', { line: 1 }],
]);

tells('syntax-break-outside', [
  ['▸break;', { word: 'break' }],
  ['▸continue;', { word: 'continue' }],
  ['const f = () => { ▸break; };', { word: 'break' }],
  ['if (a) { ▸continue; }', { word: 'continue' }],
]);

tells('syntax-catch-missing', [
  ['▸try { f(); }'],
  ['▸try { f(); }\nconst a = 1;'],
  ['try { f(); } catch {} ▸try { g(); } h();'],
  ['▸try { f(); } const a = 1; try { g(); } catch {}'],
]);

tells('syntax-word-operator', [
  ['try { f(); } ▸except (error) { g(); }', { word: 'except', meant: 'catch' }],
  ['try { f(); } ▸rescue { g(); }', { word: 'rescue', meant: 'catch' }],
]);

tells('syntax-throw-split', [['▸throw\nnew Error();']]);

tells('syntax-rest-not-last', [
  ['const f = (▸...list, token) => token;'],
  ['const f = (▸...list,) => 1;'],
  ['const [▸...list, token] = a;'],
  ['const { ▸...list, token } = a;'],
  ['g(...a); const f = (▸...list, token) => 1;'],
  ['const f = (▸...list, token) => g(...a);'],
]);

tells('syntax-escape', [
  ["const a = '▸\\u12';"],
  ["const a = '▸\\x1';"],
  ["const a = '▸\\u{110000}';"],
  ["'use strict'; const a = '\\▸01';"],
  ['const a = `\\▸01`;'],
]);

tells('syntax-const-unset', [
  ['const ▸token;', { name: 'token' }],
  ['const ▸token, client = 1;', { name: 'token' }],
  ['let a; const ▸token;', { name: 'token' }],
]);

tells('syntax-left-side', [['▸5 = token;'], ['▸a + b = c;'], ['▸a++ = 1;'], ['const [▸f()] = a;']]);

tells('syntax-else-alone', [['▸else { f(); }'], ['f(); ▸else g();'], ['▸catch (error) {}']]);

tells('syntax-regex', [['const a = ▸/(/;'], ['const a = ▸/[b/;']]);

tellsOtherwise([
  ['const token = 1, ▸token.client = 5;', 'syntax-other'],
  ['for (let i = 0▸, i < 3, i++) {}', 'syntax-sign-wrong'],
  ['const await = 1; const b ▸= ;', 'syntax-value-missing'],
  ['▸enum = 5;', 'syntax-other'],
  ['throw ▸;', 'syntax-other'],
  ['const ▸{ token };', 'syntax-other'],
]);
