import type { Ending } from '../../outside/model-port.js';
import type { Judging } from '../../outside/judging.js';
import type { Message, Question } from '../wire.js';
import type { Child } from './child.js';
import type { Heard } from './read-lines.js';
import { readMessage } from './read-message.js';

/** Messages on the way to the answer. */
export type Note = Extract<Message, { type: 'reached' } | { type: 'before' | 'begun' }>;

/** The last message about a question; `silent` where nothing more can come, or nothing came in time. */
export type Reply = Exclude<Message, Note> | { readonly type: 'silent'; readonly ending: Silence };

export type Silence = Exclude<Ending, { how: 'threw' | 'pending' }>;

/** A question without the nonce, which is made for each. */
export type Asking = Question extends infer One ? (One extends Question ? Omit<One, 'nonce'> : never) : never;

export interface Conversation {
  /** Asks one question at a time. @throws Error where the child did not start */
  ask(question: Asking, onNote: (note: Note) => void): Promise<Reply>;
}

/** For the child's own work around the learner's code, in ms. */
const graceMs = 500;

/**
 * Talks to a child whose pipes the learner's code can use as well: each line must begin with the nonce, and the next
 * number. The nonce is sent once, before that code runs: it can read later questions in the checker's place.
 */
export function converse(child: Child, { random }: Pick<Judging, 'random'>): Conversation {
  const nonce = random(16);
  let over: Silence | undefined;
  let count = 0;
  return {
    ask: async (question, onNote) => {
      if (over) return { type: 'silent', ending: over };
      await child.ready();
      child.send(count === 0 ? { ...question, nonce } : question);
      const deadline = performance.now() + question.limitMs + graceMs;
      for (;;) {
        const leftMs = deadline - performance.now();
        // Notes can come without end: then there is always a next line.
        const heard: Heard = leftMs > 0 ? await child.hear(leftMs) : { how: 'silent' };
        count += 1;
        const message = heard.how === 'line' ? messageIn(heard.text, `${nonce}${String(count)} `) : undefined;
        if (!message) {
          over = heard.how === 'line' ? { how: 'tampered' } : silenceOf(heard, question.limitMs, child);
          return { type: 'silent', ending: over };
        }
        if (!isNote(message)) return message;
        onNote(message);
      }
    },
  };
}

function isNote(message: Message): message is Note {
  return message.type === 'reached' || message.type === 'before' || message.type === 'begun';
}

function messageIn(line: string, start: string): Message | undefined {
  return line.startsWith(start) ? readMessage(line.slice(start.length)) : undefined;
}

function silenceOf(heard: Exclude<Heard, { how: 'line' }>, limitMs: number, child: Child): Silence {
  switch (heard.how) {
    case 'too-long':
      return { how: 'tampered' };
    case 'silent':
      return { how: 'hung', afterMs: limitMs };
    case 'gone':
      return crashOf(heard, child);
  }
}

/** The child did not say how it ended: it was killed from inside or by the system. */
function crashOf({ code, signal, tookTooMuch }: Extract<Heard, { how: 'gone' }>, child: Child): Silence {
  const isMemory = /heap out of memory|Allocation failed/.test(child.printed().text);
  if (isMemory || tookTooMuch) return { how: 'crashed', reason: 'memory' };
  if (signal !== null) return { how: 'crashed', reason: 'signal', signal };
  return { how: 'exited', code: code ?? 0 };
}
