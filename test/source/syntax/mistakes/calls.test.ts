import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-path-unquoted', [
  ['const db = require(▸./db.js);', { path: './db.js' }],
  ['const db = require( ▸./lib/db-file.js );', { path: './lib/db-file.js' }],
  ['const db = require(▸..);', { path: '..' }],
  ['const db = require(▸../db);', { path: '../db' }],
  ['const db = require (▸./db.js);', { path: './db.js' }],
  ['const db = require(▸db/);', { path: 'db/' }],
]);

tells('syntax-call-bare', [
  ['db.tokens.push ▸token;', { name: 'push' }],
  ["db.tokens.push ▸'text';", { name: 'push' }],
  ['db.tokens.push ▸f(token);', { name: 'push' }],
  ['db.tokens.push ▸token)', { name: 'push' }],
  ['db.tokens.unshift ▸token;', { name: 'unshift' }],
  ['db.tokens.concat ▸token;', { name: 'concat' }],
  ["console.log ▸'text', token;", { name: 'log' }],
  ['Object.assign ▸token, client;', { name: 'assign' }],
  ['const a = 1; const b = Promise.resolve ▸a;', { name: 'resolve' }],
  ["const db = require ▸'./db.js';", { name: 'require' }],
  ["const db = require ▸'./db.js');", { name: 'require' }],
  ['const db = require ▸"./db.js"', { name: 'require' }],
  ["const db = load ▸'./db.js';", { name: 'load' }],
  ['const db = include ▸"./db.js";', { name: 'include' }],
]);

tells('syntax-call-braces', [
  ['db.tokens.push▸{token};', { name: 'push' }],
  ['db.tokens.push ▸{ token };', { name: 'push' }],
  ["require▸{ './db.js' };", { name: 'require' }],
  ['const a = 1; const b = Promise.resolve▸{a};', { name: 'resolve' }],
]);

tellsOtherwise([
  ['const db = require(db.js);', 'nothing'],
  ['const db = require(d▸b file);', 'syntax-comma-missing'],
  ['const db = require(▸@scope/db);', 'syntax-sigil'],
  ['push ▸token;', 'syntax-equals-missing'],
  ['db.save ▸token;', 'syntax-equals-missing'],
  ['db.tokens.push\ntoken ▸5;', 'syntax-equals-missing'],
  ['db.tokens.push ▸push;', 'syntax-sign-doubled'],
  ['const db = ▸load db;', 'syntax-word-stray'],
  ["const db = ▸import './db.js';", 'syntax-module'],
  ["const a = { push: 'a' ▸'b' };", 'syntax-operator-missing'],
  ['db.tokens.save▸{token};', 'syntax-equals-missing'],
  ['db.tokens.push▸{ token', 'syntax-bracket-open'],
  ["const a = 5 ▸'text';", 'syntax-operator-missing'],
  ["f(loa▸d './db.js');", 'syntax-comma-missing'],
]);
