import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-return-equals', [
  ['const f = () => { return ▸= token; };', { sign: '=' }],
  ['const f = () => { return ▸: token; };', { sign: ':' }],
  ['return▸= token;', { sign: '=' }],
]);

tells('syntax-equals-compared', [
  ['const f = (a, b) => a.id === b && a.name ▸= b;'],
  ['if (a.id == b && a.name ▸= b) {}'],
  ['if (a !== null || a.name ▸= b) {}'],
  ['while (!a && b ▸= c) {}'],
  ['list.find((a) => a.id = b && a.name ▸= c);'],
]);

tells('syntax-optional-assigned', [['token▸?.client = client;'], ['token▸?.client.id = client.id;']]);

tells('syntax-left-quoted', [
  ["▸'token.client' = client;", { name: 'token.client' }],
  ['▸"token" = client;', { name: 'token' }],
  ["const ▸'db' = client;", { name: 'db' }],
]);

tells('syntax-equals-missing', [
  ['const saveToken ▸(token) => { return token; };', { name: 'saveToken' }],
  ["const db ▸require('./db.js');", { name: 'db' }],
  ['let count ▸5;', { name: 'count' }],
  ['let name ▸`plain`;', { name: 'name' }],
  ['token.client ▸{ id: 1 };', { name: 'client' }],
  ["token.scope ▸'all';", { name: 'scope' }],
  ['token.client.id ▸client.id;', { name: 'id' }],
  ['module.exports ▸{ saveToken };', { name: 'exports' }],
  ['count ▸5;', { name: 'count' }],
  ['f(); count ▸5', { name: 'count' }],
  ['{ count ▸5 }', { name: 'count' }],
  ['\n  count ▸5', { name: 'count' }],
  ['if (a) {} count ▸5', { name: 'count' }],
]);

tells('syntax-equals-wrong', [
  ['token.client ▸:= client;', { sign: ':=', name: 'client' }],
  ['token.client ▸=: client;', { sign: '=:', name: 'client' }],
  ['token.client ▸= = client;', { sign: '= =', name: 'client' }],
  ['token.client ▸=> { id: 1 };', { sign: '=>', name: 'client' }],
  ['const id ▸== 5;', { sign: '==', name: 'id' }],
  ['const id ▸=== 5;', { sign: '===', name: 'id' }],
  ['const id = 5; let a ▸<- 5;', { sign: '<-', name: 'a' }],
  ['let id ▸=> 5;', { sign: '=>', name: 'id' }],
  ['const id = 1; const f = (a) => a; let b ▸=: id;', { sign: '=:', name: 'b' }],
]);

tells('syntax-colon-for-equals', [
  ["const db▸: require('./db.js');", { name: 'db' }],
  ['let id▸: 5;', { name: 'id' }],
  ['token.client▸: { id: 1 };', { name: 'client' }],
  ['module.exports▸: { saveToken };', { name: 'exports' }],
  ['const f = (id▸: 5) => id;', { name: 'id' }],
]);

tells('syntax-dot-replaced', [
  ['token▸->client = client;', { sign: '->' }],
  ['token▸::client = client;', { sign: '::' }],
  ['const id = token▸->client->id;', { sign: '->' }],
  ['const id = token▸::client::id;', { sign: '::' }],
  ['db▸->tokens.push(1);', { sign: '->' }],
  ['const f = { a: token▸:id };', { sign: ':' }],
]);

tells('syntax-dot-extra', [
  ["db▸.['tokens'].push(1);", { sign: '[' }],
  ['db.tokens.push▸.(token);', { sign: '(' }],
  ['const a = db▸. [id];', { sign: '[' }],
  ['const a = (db)▸.(id);', { sign: '(' }],
]);

tells('syntax-dot-missing', [
  ['const db = 1; db ▸tokens.push(db);', { before: 'db', after: 'tokens' }],
  ['const db = 1; db ▸tokens push(1);', { before: 'db', after: 'tokens' }],
  ['const token = 1; token ▸client = 5;', { before: 'token', after: 'client' }],
  ['const client = 1; const a = { id: client ▸clientId };', { before: 'client', after: 'clientId' }],
  ['db.tokens ▸push(1);', { before: 'tokens', after: 'push' }],
]);

tells('syntax-sign-doubled', [
  ['token.▸.client = client;', { sign: '.' }],
  ['const a = { id:▸: 5 };', { sign: ':' }],
  ['const a = token ▸token;', { sign: 'token' }],
  ["const a = 'text' ▸'text';", { sign: "'text'" }],
  ['const a = f(▸(token);', { sign: '(' }],
  ["const db = require(▸''./db.js'');", { sign: "'" }],
  ['const db = require(▸""./db.js"");', { sign: '"' }],
  ['const a = { ▸{ id: 5 };', { sign: '{' }],
  ['token.client = { ▸{ id: 5 }\n', { sign: '{' }],
  ['const token = 1; token ▸token = 5;', { sign: 'token' }],
]);

tells('syntax-value-missing', [
  ['const a ▸= ;', { sign: '=' }],
  ['token.client ▸= ;', { sign: '=' }],
  ['const a = { id▸: };', { sign: ':' }],
  ['const a = [1, 2 ▸*];', { sign: '*' }],
  ['f(token, id ▸= );', { sign: '=' }],
  ['const a = b ? c ▸: ;', { sign: ':' }],
  ['const a = b ▸? : c;', { sign: '?' }],
  ['const a = 1 ▸+ ;', { sign: '+' }],
  ['const a = 1 ▸- ;', { sign: '-' }],
  ['const a = 1 ▸/ ;', { sign: '/' }],
  ['const a = 1 ▸% ;', { sign: '%' }],
  ['const a = b ▸& ;', { sign: '&' }],
  ['const a = b ▸| ;', { sign: '|' }],
  ['const a = b ▸< ;', { sign: '<' }],
  ['const a = b ▸> ;', { sign: '>' }],
  ['const a = b ▸=== ;', { sign: '===' }],
  ['const a = b ▸== ;', { sign: '==' }],
  ['const a = b ▸!= ;', { sign: '!=' }],
  ['const a = b ▸!== ;', { sign: '!==' }],
  ['const a = b ▸&& ;', { sign: '&&' }],
  ['const a = b ▸|| ;', { sign: '||' }],
  ['const a = b ▸?? ;', { sign: '??' }],
  ['const a = b ▸<= ;', { sign: '<=' }],
  ['const a = b ▸>= ;', { sign: '>=' }],
  ['const a = b ▸=> ;', { sign: '=>' }],
  ['const a = ▸! ;', { sign: '!' }],
  ['a ▸+= ;', { sign: '+=' }],
  ['a ▸-= ;', { sign: '-=' }],
  ['a ▸*= ;', { sign: '*=' }],
  ['a ▸/= ;', { sign: '/=' }],
  ['const a = ▸new ;', { sign: 'new' }],
  ['const a = ▸typeof ;', { sign: 'typeof' }],
  ['if ▸() {}', { sign: '(' }],
  ['while ▸() {}', { sign: '(' }],
  ['switch ▸() {}', { sign: '(' }],
]);

tellsOtherwise([
  ['const a = b?.▸c d;', 'syntax-word-stray'],
  ['▸`token` = 5;', 'syntax-markdown'],
  ['const ▸a\n5;', 'syntax-word-stray'],
  ['let ▸a -5;', 'syntax-word-stray'],
  ['return 5 ▸5;', 'syntax-semicolon-missing'],
  ["const client = 1; const a = client.id ▸'text';", 'syntax-operator-missing'],
  ['const client = 1; const a = { id: client.i▸d name: 5 };', 'syntax-comma-missing'],
  ['db.tokens▸.\nreturn 1;', 'syntax-line-unfinished'],
  ['const ▸a ==== 5;', 'syntax-const-unset'],
  ['const ▸a <= 5;', 'syntax-const-unset'],
  ['const a = ▸=> 5;', 'syntax-other'],
  ['if (a) {} ▸:= 5;', 'syntax-other'],
  ['const a = ▸b: c;', 'syntax-braces-missing'],
  ['const a = token ▸:: client;', 'syntax-other'],
  ['const a = b[0]-▸>c;', 'syntax-other'],
  ['the ▸token = 5;', 'syntax-equals-missing'],
  ['const token = 1; return token ▸client;', 'syntax-word-stray'],
  ['const token = 1; token ▸if = 5;', 'syntax-word-stray'],
  ['const token = 1; token\nclient ▸5;', 'syntax-equals-missing'],
  ['const client = 1; const a = { id: fo▸o client };', 'syntax-comma-missing'],
  ['const client = 1; const a = { id: client ▸client };', 'syntax-sign-doubled'],
  ['const a = 1 ▸1;', 'syntax-semicolon-missing'],
  ['f(a)▸)', 'syntax-bracket-extra'],
  ["const db = require(''./db.js▸');", 'syntax-text-open'],
  ["const a = ''it▸\"s'';", 'syntax-text-open'],
  ['for (▸) {}', 'syntax-other'],
  ['const a = void ▸;', 'syntax-other'],
  ['f▸(;', 'syntax-bracket-open'],
  ['const client = 1, user = 2; const a = { id: clien▸t user };', 'syntax-comma-missing'],
  ['f▸(\n  (token);', 'syntax-bracket-open'],
]);

tells('syntax-brackets-empty', [
  ['db.tokens▸[] = token;', { name: 'tokens' }],
  ['list▸[] = 5', { name: 'list' }],
]);

tells('syntax-dot-replaced', [["token▸->client = ['id' => client->clientId];", { sign: '->' }]]);
