import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-equals-in-object', [
  ['token.client = { id ▸= 5 };', { name: 'id' }],
  ["token.client = { 'id' ▸= 5 };", { name: "'id'" }],
  ['token.client = { id: 1, name ▸= 5 };', { name: 'name' }],
  ['token.client = { id ▸= 5, name = 6 };', { name: 'id' }],
  ['token.client = {\n  id ▸= 5;\n};', { name: 'id' }],
  ['token.client = {\n  id ▸= 5;\n  name = 6;\n};', { name: 'id' }],
  ['token.client = { id ▸= f(a = 1) };', { name: 'id' }],
  ['f({ id ▸= 5 });', { name: 'id' }],
  ['module.exports = { saveToken ▸= saveToken };', { name: 'saveToken' }],
]);

tells('syntax-bracket-open', [
  ['token.client = ▸{ id = client.id;', { sign: '{', closing: '}' }],
  ['token.client = ▸{ id = f(1);', { sign: '{', closing: '}' }],
  ['f(▸{ id = 5);', { sign: '{', closing: '}' }],
  [
    'const save = () => {\n  token.client = ▸{ id = client.id;\n  token.user = { id: 1 };\n};',
    { sign: '{', closing: '}' },
  ],
  [
    'const save = () => {\n  token.client = ▸{ id: 1;\n  token.user = { id: 2;\n  f();\n};',
    { sign: '{', closing: '}' },
  ],
]);

tells('syntax-property-bare', [
  ['module.exports = { ▸saveToken() };', { name: 'saveToken()', meant: 'saveToken' }],
  ['module.exports = { db, ▸saveToken() };', { name: 'saveToken()', meant: 'saveToken' }],
  ['module.exports = { ▸saveToken(), db };', { name: 'saveToken()', meant: 'saveToken' }],
  ["module.exports = { ▸'saveToken' };", { name: "'saveToken'", meant: 'saveToken' }],
  ['module.exports = { ▸"saveToken", db };', { name: '"saveToken"', meant: 'saveToken' }],
  ["module.exports = { ▸'säveToken' };", { name: "'säveToken'", meant: 'säveToken' }],
]);

tells('syntax-order', [
  ['module.exports = ▸saveToken { };', { first: 'saveToken', second: '{' }],
  ['module.exports = ▸saveToken {};', { first: 'saveToken', second: '{' }],
]);

tells('syntax-semicolon-in-object', [
  ['token.client = { id: 1▸; name: 2 };'],
  ['token.client = { id: 1▸; };'],
  ['token.client = {\n  id: 1▸;\n};'],
  ['token.client = {\n  id: 1▸;\n  name: 2,\n};'],
]);

tells('syntax-separator', [
  ['const save = (token▸; client) => token;', { sign: ';' }],
  ['const save = (token▸; client; user) => token;', { sign: ';' }],
  ['const save = (token▸. client) => token;', { sign: '.' }],
  ['const save = (token ▸| client) => token;', { sign: '|' }],
  ['const save = (token ▸/ client / user) => token;', { sign: '/' }],
  ['const save = (token ▸and client) => token;', { sign: 'and' }],
  ['const save = (token ▸and client and user) => token;', { sign: 'and' }],
  ['f(1▸;2);', { sign: ';' }],
  ['const a = [1▸; 2; 3];', { sign: ';' }],
  ['const a = [1▸: 2];', { sign: ':' }],
  ['f(g(1), 2▸; 3);', { sign: ';' }],
]);

tells('syntax-word-stray', [
  ['f(token▸;);', { word: ';' }],
  ['f([token▸;]);', { word: ';' }],
  ['const a = db[1▸;];', { word: ';' }],
]);

tells('syntax-colon-missing', [
  ['token.client = { id▸, client.clientId };', { name: 'id' }],
  ['token.client = { id ▸5 };', { name: 'id' }],
  ['token.client = { id ▸client.id };', { name: 'id' }],
  ["token.client = { 'id' ▸5 };", { name: "'id'" }],
  ['token.client = { name: 1, id ▸5 };', { name: 'id' }],
  ["token.client = { id ▸'text' };", { name: 'id' }],
  ['token.client = { id ▸`text` };', { name: 'id' }],
  ['token.client = { id ▸=> 5 };', { name: 'id' }],
  ['token.client = { id ▸- 5 };', { name: 'id' }],
  ['token.client = { id ▸; 5 };', { name: 'id' }],
  ["token.client = { 'id' ▸=> 5 };", { name: "'id'" }],
]);

tells('syntax-key-dotted', [
  ['token.client = { ▸client.clientId };', { name: 'client.clientId' }],
  ['token.client = { ▸client.id: 5 };', { name: 'client.id', key: 'id' }],
  ['token.client = { name: 1, ▸client.id: 5 };', { name: 'client.id', key: 'id' }],
  ['token.client = { ▸client.id() };', { name: 'client.id' }],
]);

tells('syntax-name-split', [
  ['token.client = { ▸client-id: 5 };', { name: 'client-id', meant: 'clientId' }],
  ['token.client = { name: 1, ▸client-id: 5 };', { name: 'client-id', meant: 'clientId' }],
]);

tells('syntax-braces-missing', [
  ['token.client = ▸id: client.id;', { name: 'id' }],
  ['token.client = ▸id: client.id', { name: 'id' }],
  ['token.client = ▸id: 1, name: 2;', { name: 'id' }],
  ["token.client = ▸'id': client.id;", { name: "'id'" }],
  ['token.client = ▸(id: client.id);', { name: 'id' }],
  ['token.client = ▸[id: client.id];', { name: 'id' }],
  ['return ▸id: client.id;', { name: 'id' }],
  ['return ▸(id: client.id);', { name: 'id' }],
  ['f▸(id: client.id);', { name: 'id' }],
  ['f▸(id: 1, name: 2);', { name: 'id' }],
  ['f(token, ▸id: client.id);', { name: 'id' }],
  ['f(token) ▸(id: 1);', { name: 'id' }],
  ['Object.assign(token, ▸client: 1);', { name: 'client' }],
]);

tells('syntax-comma-extra', [
  ['f(token,▸, client);'],
  ['f(token,▸,);'],
  ['f(▸, token);'],
  ['const a = { ▸, id: 1 };'],
  ['const a = { id: 1,▸, name: 2 };'],
  ['const a = 5▸,;'],
  ['return token▸,;'],
]);

tells('syntax-comma-missing', [
  ['f(toke▸n client);', { before: 'token' }],
  ['f(toke▸n client user);', { before: 'token' }],
  ['const save = (toke▸n client user) => token;', { before: 'token' }],
  ['const a = [▸1 2];', { before: '1' }],
  ['const a = [{ id: 1 ▸} { id: 2 }];', { before: '}' }],
  ['const a = [[1▸] [2] [3 4]];', { before: ']' }],
  ['const a = { id: ▸1 name: 2 };', { before: '1' }],
  ['const a = { id: f(1▸) name: 2 };', { before: ')' }],
  ['const a = {\n  id: ▸1\n  name: 2,\n};', { before: '1' }],
  ['const a = { saveToke▸n user };', { before: 'saveToken' }],
  ['const a = { i▸d\n  client: 1 };', { before: 'id' }],
  ['f({▸} {});', { before: '}' }],
  ['f((token▸) ...list);', { before: ')' }],
  ["f('text▸' token);", { before: "'text'" }],
  ['f(toke▸n ...list);', { before: 'token' }],
  ['f(token [1▸] {});', { before: ']' }],
]);

tellsOtherwise([
  ['const f = (a) => { id = 5 };', 'nothing'],
  ['const a = [id = ▸5 6];', 'syntax-comma-missing'],
  ['f(id = ▸5 6);', 'syntax-comma-missing'],
  ["module.exports = { ▸'save-token' };", 'syntax-other'],
  ['module.exports = { saveToken(▸1) };', 'syntax-other'],
  ["const a = ['one▸' token];", 'syntax-comma-missing'],
  ['module.exports = ▸saveToken { token };', 'syntax-word-stray'],
  ['const a = 5 ▸{ };', 'syntax-semicolon-missing'],
  ['return ▸saveToken { };', 'syntax-word-stray'],
  ['token.client = ▸{ id: 1;\nf();', 'syntax-bracket-open'],
  ['token.client = { id▸-5 };', 'syntax-other'],
  ['token.client = { i▸d client };', 'syntax-comma-missing'],
  ['token.client = [i▸d 5];', 'syntax-comma-missing'],
  ['token.client = { id: client.id ▸5 };', 'syntax-other'],
  ['token.client = { ▸5.id: 1 };', 'syntax-other'],
  ['token.client = { client▸-id };', 'syntax-other'],
  ['token.client = { id: a-b▸: 5 };', 'syntax-other'],
  ['token.client = { client▸-1: 5 };', 'syntax-other'],
  ['const save = (id▸: 5) => id;', 'syntax-colon-for-equals'],
  ['const a = b ? ▸c d: e;', 'syntax-word-stray'],
  ['a = db[id▸: 5];', 'syntax-separator'],
  ['f((a▸; b), c; d);', 'syntax-other'],
  ['f▸(token;\nclient);', 'syntax-bracket-open'],
  ['const a = [,, ▸1 2];', 'syntax-comma-missing'],
  ['a ▸b', 'syntax-equals-missing'],
  ['f(token.▸);', 'syntax-name-missing'],
  ['f([token.▸]);', 'syntax-name-missing'],
]);
