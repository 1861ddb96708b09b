import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-loop-word', [
  ['▸foreach (list as one) { f(one); }', { word: 'foreach' }],
  ['▸forEach (one in list) { f(one); }', { word: 'forEach' }],
  ['▸for each (one in list) { f(one); }', { word: 'for each' }],
  ['▸for each (const one of list) f(one);', { word: 'for each' }],
]);

tells('syntax-case-colon', [
  ['switch (a) {\n  ▸case 1\n    f();\n}', { word: 'case' }],
  ['switch (a) {\n  ▸case 1;\n    f();\n}', { word: 'case' }],
  ['switch (a) {\n  ▸case 1 ->\n    f();\n}', { word: 'case' }],
  ["switch (a) {\n  ▸case 'one' {\n    f();\n}", { word: 'case' }],
  ['switch (a) {\n  ▸default\n    f();\n}', { word: 'default' }],
  ['switch (a) {\n  ▸default ->\n    f();\n}', { word: 'default' }],
  ['switch (a) {\n  ▸case 1 // a note\n    f();\n}', { word: 'case' }],
  ["switch (a) {\n  ▸case 'a => b'\n    f();\n}", { word: 'case' }],
]);

tells('syntax-block-bare', [
  ['▸try\n  f();\ncatch (error) { g(); }', { word: 'try' }],
  ['try { f(); } ▸catch (error) g();', { word: 'catch' }],
  ['try { f(); } ▸finally g();', { word: 'finally' }],
  ['▸try\n  f();\n  h();\n} catch (error) { g(); }', { word: 'try' }],
  ['▸try\n  f();\n  g();\n} finally { h(); }', { word: 'try' }],
]);

tellsOtherwise([
  ['▸foreach list { f(); }', 'syntax-word-stray'],
  ['foreach ▸(list { f(); }', 'syntax-bracket-open'],
  ['const foreach = (list) => f(list);\nconst a ▸= ;', 'syntax-value-missing'],
  ['switch (a) {\n  case\n    f()▸;\n}', 'syntax-other'],
  ['switch (a) { case 1: f() ▸g() }', 'syntax-word-stray'],
  ['switch (a) {\n  default ▸f();\n}', 'syntax-word-stray'],
  ['try { f(); } catch ▸error { g(); }', 'syntax-word-stray'],
  ['try { f(); } catch { g() }\nconst a ▸= ;', 'syntax-value-missing'],
  ['for ▸(each of list { f(); }', 'syntax-bracket-open'],
]);
