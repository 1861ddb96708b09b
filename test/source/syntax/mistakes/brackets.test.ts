import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-bracket-mismatch', [
  ['token.client = { id: 1 ▸);', { sign: '{', closing: '}', found: ')' }],
  ['const a = f(1▸];', { sign: '(', closing: ')', found: ']' }],
  ['f({ id: 1 ▸], 2);', { sign: '{', closing: '}', found: ']' }],
  ['const f = () => {\n  g(1▸};\n};', { sign: '(', closing: ')', found: '}' }],
]);

tells('syntax-bracket-open', [
  // parameters
  ['const save = ▸(token, client => { return token; };', { sign: '(', closing: ')' }],
  ['const save = ▸(\n  token,\n  client\n=> { return token; };', { sign: '(', closing: ')' }],
  // on one line
  ['const a = f▸(1;', { sign: '(', closing: ')' }],
  ['const a = ▸[1, 2;', { sign: '[', closing: ']' }],
  ['token.client = ▸{ id: 1;', { sign: '{', closing: '}' }],
  ['module.exports = ▸{ save', { sign: '{', closing: '}' }],
  ['f▸(g(1);', { sign: '(', closing: ')' }],
  ['f(() => ▸{ g(); );', { sign: '{', closing: '}' }],
  ['if ▸(token {\n  f();\n}', { sign: '(', closing: ')' }],
  // a body that goes on to the end
  ['const save = () => ▸{\n  f();', { sign: '{', closing: '}' }],
  ['const save = () => ▸{\n  f();\n\nconst a = 1;', { sign: '{', closing: '}' }],
  ['const save = () => ▸{\n\tf();\nconst a = 1;', { sign: '{', closing: '}' }],
  ['const save = () => ▸{\n  f();\n\nmodule.exports = { save };', { sign: '{', closing: '}' }],
  // one of two bodies
  ['const save = () => {\n  if (token) ▸{\n    f();\n};', { sign: '{', closing: '}' }],
  ['const save = () => {\n  if (token) ▸{\n    f();\n  g();\n};', { sign: '{', closing: '}' }],
  [
    'const save = () => {\n  if (token) {\n    f();\n  } else ▸{\n    g();\n};\nconst a = 1;',
    { sign: '{', closing: '}' },
  ],
  // a list, an object on lines of their own
  ['const a = ▸[\n  1,\n  2\nconst b = 1;', { sign: '[', closing: ']' }],
  ['token.client = {\n  id: f▸(1\n};', { sign: '(', closing: ')' }],
  ['const save = (token) => ▸{\n  f({\n    id: 1\n  );\n};', { sign: '{', closing: '}' }],
  [
    'const save = (token) => {\n  token.client = ▸{ id: 1\n  token.user = 2;\n};',
    { sign: '{', closing: '}' },
  ],
  // no change fixes it
  ['const save = ( => { { ▸[ ;', { sign: '[', closing: ']' }],
  ['f({ ▸[ const', { sign: '[', closing: ']' }],
  ['( [ ▸{', { sign: '{', closing: '}' }],
  ['const save = () => {\n  f▸({ id: 1 };\n  g();\n};', { sign: '(', closing: ')' }],
  ['module.exports = ▸{ save;\n', { sign: '{', closing: '}' }],
  ['const save = ▸((token) => {\n  return token;\n};\nconst b = 1;', { sign: '(', closing: ')' }],
  ['const save = (token) => {\n  while ▸(f(token) {\n    g();\n  }\n};', { sign: '(', closing: ')' }],
  ['class Model {\n  save() ▸{\n    f();\n\n  load() {\n    g();\n  }\n}', { sign: '{', closing: '}' }],
  ['switch (a) {\n  case 1: ▸{\n    f();\n    break;\n  default:\n    g();\n}', { sign: '{', closing: '}' }],
]);

tells('syntax-bracket-extra', [
  ['const a = f(1)▸);', { sign: ')' }],
  ['const a = [1]▸];', { sign: ']' }],
  ['token.client = { id: 1 }▸};', { sign: '}' }],
  ['const save = () => {\n  f();\n};\n▸}', { sign: '}' }],
  ['const save = () => {\n  f();\n  ▸}\n  g();\n};', { sign: '}' }],
  ['const save = () => {\n  if (token) {\n    f();\n  }\n  ▸}\n  g();\n};', { sign: '}' }],
  ['▸}\nconst a = 1;', { sign: '}' }],
  // no change fixes it
  ['▸) const = 1 ]', { sign: ')' }],
  ['const ( = ) ▸) }', { sign: ')' }],
  ['const save = () => {\n  token.client = { id: 1 } ▸};\n  f();\n};', { sign: '}' }],
  ['const save = () => {\n  for (const one of list) {\n    f();\n  } ▸}\n  g();\n};', { sign: '}' }],
]);

tellsOtherwise([
  ['f(a, ▸b c);', 'syntax-comma-missing'],
  ['const a = { b: [1, ▸2 3] };', 'syntax-comma-missing'],
  ['const a = (b, c => d) ▸e;', 'syntax-word-stray'],
  ['const save = ▸(token.id => { return token; };', 'syntax-bracket-open'],
]);
