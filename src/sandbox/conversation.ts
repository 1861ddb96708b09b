import type { Ending } from '../outside/model-port.js';
import type { Child } from './child.js';
import type { Heard } from './read-lines.js';
import type { Message } from './wire.js';

/** What came instead of a message. */
export type Silence = Exclude<Ending, { how: 'threw' | 'pending' }>;

export type Reply = { readonly message: Message } | { readonly silence: Silence };

export interface Conversation {
  /** The child answers one question after the other: the next may be sent before the last is answered. */
  send(question: object): void;
  /** From now on the next question is worked on; `limit`: what the learner's code may take for it, in ms. */
  expect(limit: number): void;
  /** The child's next message about that question; `silence` where nothing more can come, or in time. */
  reply(): Promise<Reply>;
}

/** For what the child does besides running the learner's code, in ms. */
const grace = 500;

/**
 * Talks to a child whose pipe the learner's code can write to as well: each line must begin with the
 * secret and the next number, else somebody else wrote it.
 */
export function converse(child: Child, nonce: string): Conversation {
  let count = 0;
  let allowed = 0;
  let deadline = 0;
  let isOver = false;
  return {
    send: (question) => {
      if (!isOver) child.send(question);
    },
    expect: (limit) => {
      allowed = limit;
      deadline = now() + limit + grace;
    },
    reply: async () => {
      const heard = await child.hear(isOver ? 0 : Math.max(0, deadline - now()));
      if (heard.how !== 'line') {
        isOver = true; // whoever waits for what was asked behind that need not wait as long again
        return { silence: silenceOf(heard, allowed, child) };
      }
      count += 1;
      const message = messageIn(heard.text, `${nonce}${String(count)} `);
      return message ? { message } : { silence: { how: 'tampered' } };
    },
  };
}

function messageIn(line: string, start: string): Message | undefined {
  if (!line.startsWith(start)) return undefined;
  try {
    return JSON.parse(line.slice(start.length)) as Message;
  } catch {
    return undefined;
  }
}

function silenceOf(heard: Exclude<Heard, { how: 'line' }>, limit: number, child: Child): Silence {
  switch (heard.how) {
    case 'too-long':
      return { how: 'tampered' };
    case 'silent':
      return { how: 'hung', afterMs: limit };
    case 'gone':
      return crashOf(heard, child);
  }
}

/** The child said nothing of its end: it was killed from inside or by the system. */
function crashOf({ code, signal, tookTooMuch }: Extract<Heard, { how: 'gone' }>, child: Child): Silence {
  const isMemory = /heap out of memory|Allocation failed/.test(child.printed().text);
  if (isMemory || tookTooMuch) return { how: 'crashed', reason: 'memory' };
  if (signal !== null) return { how: 'crashed', reason: 'signal', signal };
  return { how: 'exited', code: code ?? 0 };
}

/** In ms, by a clock that nobody sets. `performance` would have a dozen modules of Node's loaded. */
function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1_000 + nanoseconds / 1_000_000;
}
