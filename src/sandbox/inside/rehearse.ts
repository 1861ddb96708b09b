import type { CallQuestion, Wire } from '../wire.js';
import { answerCall } from './answer-call.js';
import { exportedByCommonJs } from './exported.js';
import type { LoadedModule } from './load-module.js';
import { forgetTold } from './look.js';
import { keepSilent } from './pipe.js';

/** V8 knows the code well then; it is more calls than most submissions get. */
const rounds = 12;
const limit = 1_000;

/**
 * Makes some calls of its own, of which nobody is told: what each call goes through is compiled then, and the first
 * one of the learner's code is as quick as the last. For a process that has time to wait; nothing of it is left behind.
 */
export async function rehearse(): Promise<void> {
  keepSilent(true);
  for (let round = 0; round < rounds; round += 1) {
    await answerCall(question(round), loadedModule(), false);
    forgetTold();
  }
  keepSilent(false);
}

function loadedModule(): LoadedModule {
  const tokens: unknown[] = [{ accessToken: '0', accessTokenExpiresAt: new Date(0) }];
  const binding = (token: Record<string, unknown>): unknown => {
    tokens[tokens.length] = token;
    return token;
  };
  return {
    file: '',
    exported: exportedByCommonJs({ exports: { binding } }),
    binding,
    database: { clients: [{ id: '0' }], users: [{ id: '0' }], tokens },
    records: { clients: [{ id: '0' }], users: [{ id: '0' }], tokens: [] },
    uses: 'language',
  };
}

function question(round: number): CallQuestion {
  const token: Wire = {
    t: 'object',
    v: [
      ['accessToken', 'a token'],
      ['accessTokenExpiresAt', { t: 'date', v: 0 }],
      ['scope', { t: 'list', v: ['read'] }],
      ['count', 1],
    ],
  };
  return {
    target: round % 2 === 0 ? { of: 'binding' } : { of: 'exports', name: 'binding' },
    args: [token, { t: 'record', list: 'clients', index: 0 }, { t: 'record', list: 'users', index: 0 }],
    lastLook: round % 3 === 0 ? 'a tick later' : 'at the answer',
    limit,
  };
}
