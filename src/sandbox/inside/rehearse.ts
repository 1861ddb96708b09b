import path from 'node:path';
import type { CallQuestion, Guarding, LoadQuestion, Wire } from '../wire.js';
import { answerCall } from './answer-call.js';
import { loadModule } from './load-module.js';
import { forgetTold } from './look.js';
import { deleteProperty } from './natives.js';
import { keepSilent } from './pipe.js';

/** V8 knows the code well then; it is more than most submissions ask for. */
const rounds = 12;
const callsInARound = 4;
const limit = 1_000;

/**
 * Loads a module of its own and calls it, several times, of which nobody is told: what a submission goes through is
 * compiled then, and its first call is as quick as its last. For a process that has time to wait; nothing of it is left
 * behind.
 */
export async function rehearse(): Promise<void> {
  keepSilent(true);
  for (let round = 0; round < rounds; round += 1) {
    const loaded = await loadModule(loadQuestion(round));
    deleteProperty(globalThis, marker);
    for (let call = 0; loaded && call < callsInARound; call += 1)
      await answerCall(callQuestion(round + call), loaded, call === 0);
    forgetTold();
  }
  keepSilent(false);
}

const marker = 'oauth-lessons:rehearsal';
/** Its function throws where there is no client. */
const script = `
  const mark = globalThis['${marker}'];
  mark(0); const { tokens } = require('./db.js');
  const binding = async (token, client) => { token.client = { id: client.id }; tokens.push(token); return token; };
  mark(() => binding); module.exports = { binding };`;

function loadQuestion(round: number): LoadQuestion {
  const expires: Wire = { t: 'date', v: 0 };
  return {
    file: path.resolve('rehearsal.js'),
    script,
    marker,
    database: {
      clients: [objectOf([['id', 'a client']])],
      users: [objectOf([['id', 'a user']])],
      tokens: [objectOf([['accessTokenExpiresAt', expires]])],
    },
    databaseModule: path.resolve('db.js'),
    uses: round === 0 ? 'node' : 'language',
    ...guardingIn(round),
  };
}

function callQuestion(turn: number): CallQuestion {
  const token = objectOf([
    ['accessToken', 'a token'],
    ['accessTokenExpiresAt', { t: 'date', v: 0 }],
    ['scope', { t: 'list', v: ['read'] }],
    ['count', 1],
  ]);
  const client = turn % callsInARound === 2 ? 1 : 0; // the second one is not there: what is thrown is told as well
  return {
    target: turn % 2 === 0 ? { of: 'binding' } : { of: 'exports', name: 'binding' },
    args: [token, { t: 'record', list: 'clients', index: client }, { t: 'record', list: 'users', index: 0 }],
    lastLook: turn % 3 === 0 ? 'a tick later' : 'at the answer',
    notes: turn % 8 === 0,
    ...guardingIn(turn),
  };
}

/** Seldom a guard, for most submissions need none. */
function guardingIn(turn: number): Guarding {
  return { limit, ends: turn % 8 === 0 ? 'perhaps' : 'surely' };
}

function objectOf(entries: readonly (readonly [string, Wire])[]): Wire {
  return { t: 'object', v: entries };
}
