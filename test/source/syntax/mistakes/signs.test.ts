import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-sign-wrong', [
  ["token.client = ['id' ▸=> 5];", { sign: '=>', meant: ':' }],
  ["token.client = array('id' ▸=> 5, 'name' => 6);", { sign: '=>', meant: ':' }],
  ["const a = client.id ▸. '';", { sign: '.', meant: '+' }],
  ['if (a ▸<> b) {}', { sign: '<>', meant: '!==' }],
  ['if (a ▸= = b) {}', { sign: '= =', meant: '===' }],
  ['if (a ▸= = = b) {}', { sign: '= = =', meant: '===' }],
  ['if (a ▸== = b) {}', { sign: '== =', meant: '===' }],
  ['if (a ▸= == b) {}', { sign: '= ==', meant: '===' }],
  ['if (a ▸=!= b) {}', { sign: '=!=', meant: '!==' }],
  ['if (a ▸=! = b) {}', { sign: '=! =', meant: '!==' }],
  ['if (a ▸! = b) {}', { sign: '! =', meant: '!==' }],
  ['if (a ▸! == b) {}', { sign: '! ==', meant: '!==' }],
  ['if (a ▸=< b) {}', { sign: '=<', meant: '<=' }],
  ['if (a ▸> = b) {}', { sign: '> =', meant: '>=' }],
  ['if (a ▸< = b) {}', { sign: '< =', meant: '<=' }],
  ['while (a ▸! = b) {}', { sign: '! =', meant: '!==' }],
  ['for (const one ▸: list) {}', { sign: ':', meant: 'of' }],
  ['for (let one▸: list) {}', { sign: ':', meant: 'of' }],
  ['for (one▸: list) {}', { sign: ':', meant: 'of' }],
  ['for (let i = 0▸, i < 3, i += 1) {}', { sign: ',', meant: ';' }],
  ['for (i = 0▸, i < 3, i++) {}', { sign: ',', meant: ';' }],
  ['for (let i = f(1, 2)▸, i < 3, i += 1) {}', { sign: ',', meant: ';' }],
  ['const a = { ▸..client };', { sign: '..', meant: '...' }],
  ['const a = [▸..list];', { sign: '..', meant: '...' }],
  ['f(▸..list);', { sign: '..', meant: '...' }],
  ['f(token, ▸..list);', { sign: '..', meant: '...' }],
]);

tells('syntax-hole-bare', [
  ['const a = ▸${token};', { code: 'token' }],
  ['const a = ▸${ token.id } + 1;', { code: 'token.id' }],
  ["const a = 'text' + ▸${token};", { code: 'token' }],
]);

tellsOtherwise([
  ['if (a =! b) {} const c ▸= ;', 'syntax-value-missing'],
  ['const a = (b ▸! = c);', 'syntax-order'],
  ['if (f(a ▸! = b)) {}', 'syntax-order'],
  ['f▸(a : b);', 'syntax-braces-missing'],
  ['if (a, b, ▸c d) {}', 'syntax-comma-missing'],
  ['for (let i = 0, ▸i < 3; i += 1) {}', 'syntax-other'],
  ['for (let i = 0, j = 1, ▸i < 3, i++) {}', 'syntax-other'],
  ['const a = b.▸.c;', 'syntax-sign-doubled'],
  ['const a = ▸..b;', 'syntax-other'],
  ['const a = ▸$ {b};', 'syntax-word-stray'],
  ['const a = $▸{b;', 'syntax-bracket-open'],
]);
