import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-merge-mark', [
  ['▸<<<<<<< HEAD\nconst a = 1;', { mark: '<<<<<<<' }],
  ['const a = 1;\n▸=======\nconst a = 2;', { mark: '=======' }],
  ['▸>>>>>>> branch', { mark: '>>>>>>>' }],
  ['▸||||||| base', { mark: '|||||||' }],
  ['const a = 1;\n▸<<<<<<<', { mark: '<<<<<<<' }],
]);

tells('syntax-fence', [
  ['▸```js\nconst a = 1;'],
  ['▸~~~\nconst a = 1;'],
  ['const a = 1;\n  ▸``` \n'],
  ['const a = 1;\n\t▸~~~\t'],
]);

tells('syntax-json', [['▸{ "clients": [] }'], ['\n  ▸{ "clients": [], "users": [] }\n']]);

tells('syntax-markup', [
  ['▸<script>\nconst a = 1;', { tag: '<script' }],
  ['▸<?php\nconst a = 1;', { tag: '<?' }],
  ['▸<!DOCTYPE html>', { tag: '<!' }],
  ['▸</script>', { tag: '</' }],
  ['▸<a href="page">text</a>', { tag: '<a' }],
  ['const a = 1; ▸<b>text</b>', { tag: '<b' }],
  ['{ ▸<b/> }', { tag: '<b' }],
  ['const a = ▸<div>text</div>;', { tag: '<div' }],
  ['f(▸<b/>);', { tag: '<b' }],
  ['f(token, ▸<b/>);', { tag: '<b' }],
  ['return ▸<div/>;', { tag: '<div' }],
  ['const f = (a) => ▸<b>text</b>;', { tag: '<b' }],
]);

tells('syntax-module', [
  ["▸import db from './db.js';", { word: 'import' }],
  ['const a = 1;\n▸export const b = 2;', { word: 'export' }],
  ['▸export default db;', { word: 'export' }],
  ['▸export { db };\nconst a = 1;', { word: 'export' }],
  ["▸import { a } from 'b';\nconst a = 1;\nexport { c };", { word: 'import' }],
  // no JavaScript at all
  ['▸import db', { word: 'import' }],
  ['  ▸import db;', { word: 'import' }],
  ['const a = 1;\n▸import db', { word: 'import' }],
  ["▸import db './db.js'", { word: 'import' }],
  ['▸import db from db.js', { word: 'import' }],
  ['▸export saveToken', { word: 'export' }],
  ['▸export = saveToken;', { word: 'export' }],
  ['\t▸export = { saveToken };', { word: 'export' }],
  ["▸from './db.js' import db", { word: 'import' }],
  ["const db = ▸import './db.js'", { word: 'import' }],
  ["const db ▸from './db.js';", { word: 'import' }],
  ["const a = 1;\nconst db = ▸import './db.js'", { word: 'import' }],
]);

tells('syntax-hash-comment', [
  ['▸# saves a token\nconst a = 1;', { sign: '#' }],
  ['const a = 1;\n  ▸# saves a token', { sign: '#' }],
  ['\t▸#saves a token', { sign: '#' }],
  ['▸# ', { sign: '#' }],
  // /bin/sh⏎const = 1;
  ['▸-- saves a token', { sign: '--' }],
  ['▸\\\\ saves a token', { sign: '\\\\' }],
  ['const a = 1;\n▸\\\\ saves a token', { sign: '\\\\' }],
]);

tells('syntax-other-language', [
  ['▸func save(token) { return token; }', { word: 'func' }],
  ['  ▸func save(token) {}', { word: 'func' }],
  ['\t▸func save(token) {}', { word: 'func' }],
  ['▸fn save(token) {}', { word: 'fn' }],
  ['▸fun save(token) {}', { word: 'fun' }],
  ['▸sub save(token) {}', { word: 'sub' }],
  ['▸public save(token) {}', { word: 'public' }],
  ['▸public $token = 5;', { word: 'public' }],
  ['▸private token = 5;', { word: 'private' }],
  ['▸protected token = 5;', { word: 'protected' }],
  ['▸void save(token) {}', { word: 'void' }],
  ['▸int count = 5;', { word: 'int' }],
  ['▸string name = 5;', { word: 'string' }],
  ['▸String name = 5;', { word: 'String' }],
  ['▸local name = 5', { word: 'local' }],
  ['▸use strict;', { word: 'use' }],
  ['▸using Tokens;', { word: 'using' }],
  ['▸package tokens;', { word: 'package' }],
  ['▸#include <tokens>', { word: '#include' }],
]);

tells('syntax-line-marks', [
  ['▸> const a = 1;', { mark: '>' }],
  ['const a = 1;\n  ▸> const b = 2;', { mark: '>' }],
  ['▸$ node model.js', { mark: '$' }],
  ['▸- const a = 1;\n+ const a = 2;', { mark: '-' }],
  ['const b = 1;\n  ▸- const a = 1;\n  + const a = 2;', { mark: '-' }],
  ['▸+ const a = 1;\n+ const b = 2;\n+ const c = 3;', { mark: '+' }],
  ['▸- const a = 1;\n- const b = 2;', { mark: '-' }],
  ['const a = 1;\n\n▸- const b = 2;\n- const c = 2;', { mark: '-' }],
  ['▸>const a = 1;\n>const b = 2;', { mark: '>' }],
  ['▸1 const a = 1;\n2 const b = 2;', { mark: '1' }],
  ['▸1. const a = 1;\n2. const b = 2;', { mark: '1.' }],
  ['▸10: const a = 1;\r\n11: const b = 2;', { mark: '10:' }],
  ['▸1 | const a = 1;\n2 | const b = 2;', { mark: '1 |' }],
  // the blank lines do not count
  ['▸1 const a = 1;\n\n\n2 const b = 2;\n', { mark: '1' }],
]);

tells('syntax-prose', [
  ['▸This function saves a token.'],
  ['▸This saves the token'],
  ['  ▸This saves the token  '],
  ['▸Save the token, please'],
  ['▸Is this a note?'],
  ["▸I don't know what this is"],
  ['const a = 1;\n▸This function saves the token!\nconst b = 2;'],
  ['const a = 1;\r\n▸This function saves the token\r\nconst b = 2;'],
  ['▸a b c'],
]);

tellsOtherwise([
  ['const a = b <<▸<<<<< c;', 'syntax-other'],
  ['▸========\nconst a = 1;', 'syntax-other'],
  ['const a = ``▸` b;', 'syntax-template-open'],
  ['```\nconst a = 1;\n```', 'nothing'],
  ['{ "clients"▸: 1, }', 'syntax-other'],
  ['▸[1, 2', 'syntax-bracket-open'],
  ['const a = b ▸< ;', 'syntax-value-missing'],
  ['const a = ▸<your code here>;', 'syntax-placeholder'],
  ['▸<T>(token) => ;', 'syntax-other'],
  ['if (a ▸=< b) {}', 'syntax-sign-wrong'],
  ['// import\nconst a ▸= ;', 'syntax-value-missing'],
  ["const a = 'import'; const b ▸= ;", 'syntax-value-missing'],
  ["const a = 1;\nimport('b'); const c ▸= ;", 'syntax-value-missing'],
  ['const ▸exports = 1; const b = ;', 'syntax-declared-twice'],
  ['exports ▸saveToken;', 'syntax-dot-missing'],
  ['▸importdb from a;', 'syntax-word-stray'],
  ['import.▸a = 5 5;', 'syntax-word-stray'],
  ["const from = 1; const b = from ▸'a';", 'syntax-call-bare'],
  ['▸#define TOKENS 1', 'syntax-sigil'],
  ['▸#', 'syntax-other'],
  ['class A { #list = []; } const a ▸= ;', 'syntax-value-missing'],
  ['-- saves', 'nothing'],
  ['--a ▸5;', 'syntax-order'],
  ['func = 5 ▸5;', 'syntax-semicolon-missing'],
  ['func(▸5 5);', 'syntax-comma-missing'],
  ['const a = 1; ▸func save(token) {}', 'syntax-word-stray'],
  ['/*\nfunc save (\n*/ const ▸= ;', 'syntax-other'],
  ['`\nfunc save (\n` ▸const = ;', 'syntax-other'],
  ['1 ▸const a = 1;', 'syntax-semicolon-missing'],
  ['const a = 1;\n+ ▸const b = 2;\nconst c = 3;', 'syntax-other'],
  ['const a = 1;\n- b;\nconst c ▸= ;', 'syntax-value-missing'],
  ['const a = 1;\n5 ▸const b = 2;\nconst c = 3;', 'syntax-semicolon-missing'],
  ['save ▸token', 'syntax-equals-missing'],
  ['return ▸the token please', 'syntax-word-stray'],
  ['▸unless the token is there', 'syntax-word-stray'],
  ['▸retrun the token here', 'syntax-word-stray'],
  ['▸Const the token here', 'syntax-word-stray'],
  ['▸else if token', 'syntax-else-alone'],
  ['/*\n*/ ▸This is a note', 'syntax-word-stray'],
  ['This ▸function (which saves) is good', 'syntax-other'],
]);
