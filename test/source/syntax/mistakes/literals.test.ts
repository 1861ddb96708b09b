import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-smart-quote', [
  ['const a = ▸‘text’;', { sign: '‘', codePoint: 'U+2018' }],
  ['const a = ▸“text”;', { sign: '“', codePoint: 'U+201C' }],
  ['const a = ▸’text’;', { sign: '’', codePoint: 'U+2019' }],
  ['const a = ▸„text“;', { sign: '„', codePoint: 'U+201E' }],
  ['const a = ▸«text»;', { sign: '«', codePoint: 'U+00AB' }],
  ['const a = ▸‹text›;', { sign: '‹', codePoint: 'U+2039' }],
  ['const a = ▸´text´;', { sign: '´', codePoint: 'U+00B4' }],
  ['const a = ▸′text′;', { sign: '′', codePoint: 'U+2032' }],
  ['const a = ▸＂text＂;', { sign: '＂', codePoint: 'U+FF02' }],
]);

tells('syntax-full-width', [
  ['f▸（token);', { sign: '（', codePoint: 'U+FF08', plain: '(' }],
  ['const a▸＝1;', { sign: '＝', codePoint: 'U+FF1D', plain: '=' }],
  ['f(token▸）;', { sign: '）', codePoint: 'U+FF09', plain: ')' }],
  ['const a = 1▸；', { sign: '；', codePoint: 'U+FF1B', plain: ';' }],
  ['if (▸！token) {}', { sign: '！', codePoint: 'U+FF01', plain: '!' }],
]);

tells('syntax-look-alike', [
  ['const a = b ▸– c;', { sign: '–', codePoint: 'U+2013', plain: '-' }],
  ['const a = b ▸— c;', { sign: '—', codePoint: 'U+2014', plain: '-' }],
  ['const a = b ▸− c;', { sign: '−', codePoint: 'U+2212', plain: '-' }],
  ['const a = b ▸× c;', { sign: '×', codePoint: 'U+00D7', plain: '*' }],
  ['const a = b ▸÷ c;', { sign: '÷', codePoint: 'U+00F7', plain: '/' }],
  ['const save = (token) ▸–> token;', { sign: '–>', codePoint: 'U+2013', plain: '=>' }],
  ['const save = (token) ▸—> token;', { sign: '—>', codePoint: 'U+2014', plain: '=>' }],
  ['const save = (token) ▸−> token;', { sign: '−>', codePoint: 'U+2212', plain: '=>' }],
  ['const save = (token) ▸→ token;', { sign: '→', codePoint: 'U+2192', plain: '=>' }],
  ['const save = (token) ▸⇒ token;', { sign: '⇒', codePoint: 'U+21D2', plain: '=>' }],
  ['if (a ▸≥ b) {}', { sign: '≥', codePoint: 'U+2265', plain: '>=' }],
  ['if (a ▸≤ b) {}', { sign: '≤', codePoint: 'U+2264', plain: '<=' }],
  ['if (a ▸≠ b) {}', { sign: '≠', codePoint: 'U+2260', plain: '!==' }],
  ['token▸•client = 1;', { sign: '•', codePoint: 'U+2022', plain: '.' }],
  ['token ▸· client = 1;', { sign: '·', codePoint: 'U+00B7', plain: '.' }],
  ['f(a▸、b);', { sign: '、', codePoint: 'U+3001', plain: ',' }],
  ['const a = { ▸…client };', { sign: '…', codePoint: 'U+2026', plain: '...' }],
  ['const save = (token) ▸– > token;', { sign: '–', codePoint: 'U+2013', plain: '-' }],
  ['const a = b ▸–c;', { sign: '–', codePoint: 'U+2013', plain: '-' }],
  ['const save = (token) ▸→> token;', { sign: '→', codePoint: 'U+2192', plain: '=>' }],
  ['const save = (token) ▸⟹ token;', { sign: '⟹', codePoint: 'U+27F9', plain: '=>' }],
  ['const save = (token) ▸➜ token;', { sign: '➜', codePoint: 'U+279C', plain: '=>' }],
  ['const a = b ▸‐ c;', { sign: '‐', codePoint: 'U+2010', plain: '-' }],
  ['const a = b ▸‑ c;', { sign: '‑', codePoint: 'U+2011', plain: '-' }],
  ['token▸∙client = 1;', { sign: '∙', codePoint: 'U+2219', plain: '.' }],
  ['const a = 1▸\u037E', { sign: '\u037E', codePoint: 'U+037E', plain: ';' }],
  ['const a = 1▸؛', { sign: '؛', codePoint: 'U+061B', plain: ';' }],
  ['f(a▸، b);', { sign: '،', codePoint: 'U+060C', plain: ',' }],
  ['token▸。client = 1;', { sign: '。', codePoint: 'U+3002', plain: '.' }],
  ['const a = ▸【1];', { sign: '【', codePoint: 'U+3010', plain: '[' }],
  ['const a = [1▸】;', { sign: '】', codePoint: 'U+3011', plain: ']' }],
  ['const f = () => ▸❴ };', { sign: '❴', codePoint: 'U+2774', plain: '{' }],
  ['const f = () => { ▸❵;', { sign: '❵', codePoint: 'U+2775', plain: '}' }],
]);

tells('syntax-placeholder', [
  ['const a = { ▸… };', { sign: '…' }],
  ['const save = (token) => { ▸… };', { sign: '…' }],
  ['f(▸… token);', { sign: '…' }],
  ['const a = ▸…;', { sign: '…' }],
  ['▸…', { sign: '…' }],
]);

tells('syntax-invisible-character', [
  ['const a▸\u200B = 1;', { codePoint: 'U+200B' }],
  ['const a = 1 ▸\u00AD;', { codePoint: 'U+00AD' }],
  ['const a = 1▸\u2060;', { codePoint: 'U+2060' }],
]);

tells('syntax-odd-character', [
  ['const a = 1 ▸👍;', { sign: '👍', codePoint: 'U+1F44D' }],
  ['const a = 1 ▸§;', { sign: '§', codePoint: 'U+00A7' }],
  ['const a = 1 ▸€;', { sign: '€', codePoint: 'U+20AC' }],
]);

tells('syntax-comment-open', [['const a = 1; ▸/* note'], ['▸/* note\nconst a = 1;']]);

tells('syntax-comment-nested', [
  ['/* note ▸/* inner */ rest */'],
  ['/* note\n ▸/* inner */\n rest\n*/\nconst a = 1;'],
  ['/* note ▸/* inner */ const a = 1; */'],
  ['const b = 1; /* note ▸/* inner */ rest */'],
]);

tells('syntax-comment-unbegun', [
  ['const a = 1; ▸*/'],
  ['saves a token ▸*/'],
  ['const a = 1;\nnote ▸*/\nconst b = 1;'],
  ['/* note */ const a = 2 ▸*/;'],
  ['// note /* inner\nconst a = 1; ▸*/'],
]);

tells('syntax-template-open', [['const a = ▸`text;'], ['const a = 1; f(▸`text);']]);

tells('syntax-template-hole-open', [
  ['const a = `text▸${token`;'],
  ['const a = `${text}▸${token`;'],
  ['const a = `${text}`; const b = `▸${token`;'],
]);

tells('syntax-text-open', [
  ["const a = ▸'text;", { sign: "'" }],
  ['const a = ▸"text;', { sign: '"' }],
  ['const a = ▸\'text";', { sign: "'", other: '"' }],
  ["const a = ▸'text`;", { sign: "'", other: '`' }],
  ['const a = ▸"text\');', { sign: '"', other: "'" }],
  ['const a = ▸"text\' ; ', { sign: '"' }],
  ["const a = text▸';", { sign: "'" }],
  ["f('text', ▸'./db);", { sign: "'" }],
  ["const a = 'text' + ▸'more;", { sign: "'" }],
  ["const a = ▸'text;\nconst b = 'more';", { sign: "'" }],
  ["const a = 'text' more + ▸';", { sign: "'" }],
  ['const a = "one"two + ▸\'three;', { sign: "'" }],
  ['const a = ▸\'text"', { sign: "'", other: '"' }],
  ['const a = ▸\'text"; ', { sign: "'", other: '"' }],
  ["const a = ▸'text\\';", { sign: "'" }],
  ["f(token▸'text);", { sign: "'" }],
]);

tells('syntax-apostrophe', [
  ["const a = 'it▸'s';", { sign: "'" }],
  ["console.log('it▸'s here');", { sign: "'" }],
  ['console.log("one ▸"two" three);', { sign: '"' }],
  ["const a = 'it▸'s' + \"text\";", { sign: "'" }],
  ["const a = 'one'; const b = 'it▸'s';", { sign: "'" }],
]);

tells('syntax-text-unbegun', [
  ["const db = require(▸./db.js');", { sign: "'" }],
  ['const db = require( ▸./db.js" );', { sign: '"' }],
  ["const db = require(▸db.js');", { sign: "'" }],
  ["const db = require(▸../lib\\db-file.js');", { sign: "'" }],
]);

tells('syntax-decorator', [
  ['▸@token\nclass B {}', { name: 'token' }],
  ["▸@Entity('tokens')\nclass B {}", { name: 'Entity' }],
  ['▸@a.Entity({ of: f() })\n@Other class B {}', { name: 'a' }],
  ['class B {\n  ▸@column() a;\n}', { name: 'column' }],
]);

tells('syntax-sigil', [
  ['const ▸@token = 1;', { sign: '@', name: 'token' }],
  ['const a = ▸@token;', { sign: '@', name: 'token' }],
  ['class B {\n  b() { const ▸@token = 1; }\n}', { sign: '@', name: 'token' }],
  ['const a = b ▸@token;', { sign: '@', name: 'token' }],
  ['const ▸#token = 1;', { sign: '#', name: 'token' }],
  ['const a = ▸\\token;', { sign: '\\', name: 'token' }],
  ['a.▸#token = 1;', { sign: '#', name: 'token' }],
  ['▸#define TOKENS 1', { sign: '#', name: 'define' }],
]);

tellsOtherwise([
  ['const a = "“text”"; const b ▸= ;', 'syntax-value-missing'],
  ['// … and so on\nconst b ▸= ;', 'syntax-value-missing'],
  ['/* note */ const b ▸= ;', 'syntax-value-missing'],
  ['/* a /* b */ const c ▸= ;', 'syntax-value-missing'],
  ['const a = b * ▸c d;', 'syntax-word-stray'],
  ["const a = 'one*/'; const b ▸= ;", 'syntax-value-missing'],
  ['const a = `text`; const b ▸= ;', 'syntax-value-missing'],
  ['const a = `${text}`; const b ▸= ;', 'syntax-value-missing'],
  ['const a = "say "▸hi"";', 'syntax-word-stray'],
  ['const a = ▸@ token;', 'syntax-other'],
  ['const a = ▸#;', 'syntax-other'],
  ['const a = 5 + ▸# 5;', 'syntax-other'],
  ['const a = 2 * /b/;\n/* x /* y */ const ▸= 1;', 'syntax-name-missing'],
  ['/* a /* b */ const c = 2 * 3; const ▸= 1;', 'syntax-name-missing'],
  ['/* a /* b */ const c = 4 / 2; const ▸= 1;', 'syntax-name-missing'],
  ['const a = 2 * /b/;\nconst ▸= 1;', 'syntax-name-missing'],
  ["const a = '${'; const b ▸= ;", 'syntax-value-missing'],
  ['// ${\nconst b ▸= ;', 'syntax-value-missing'],
]);
