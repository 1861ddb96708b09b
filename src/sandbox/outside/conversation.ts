import type { Ending } from '../../outside/model-port.js';
import type { Judging } from '../../outside/judging.js';
import type { Message, Question } from '../wire.js';
import type { Child } from './child.js';
import type { Heard } from './read-lines.js';
import { readMessage } from './read-message.js';

export type Note = Extract<
  Message,
  | { type: 'reached' }
  | { type: 'before' | 'begun' }
  | { type: 'asked' }
  | { type: 'called' }
  | { type: 'over' }
  | { type: 'library' }
>;

/** `silent` if no more messages can come, or none came in time. */
export type Reply = Exclude<Message, Note> | { readonly type: 'silent'; readonly ending: Silence };

export type Silence = Exclude<Ending, { type: 'threw' | 'pending' }>;

export type QuestionToAsk = Question extends infer One
  ? One extends Question
    ? Omit<One, 'nonce'>
    : never
  : never;

export interface Conversation {
  /** `onNote` returns what the child waits for, if anything. @throws Error if the child did not start */
  ask(question: QuestionToAsk, onNote: (note: Note) => object | undefined): Promise<Reply>;
}

const graceMs = 500;

/** The learner's code can use the pipes too. So each line begins with a nonce, sent once, and a number. */
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
        // Notes can arrive endlessly, so the deadline is checked here too.
        const heard: Heard = leftMs > 0 ? await child.hear(leftMs) : { type: 'silent' };
        count += 1;
        const message =
          heard.type === 'line' ? messageIn(heard.text, `${nonce}${String(count)} `) : undefined;
        if (!message) {
          over = heard.type === 'line' ? { type: 'tampered' } : silenceOf(heard, question, child);
          return { type: 'silent', ending: over };
        }
        if (!isNote(message)) return message;
        const reply = onNote(message);
        if (reply) child.send(reply);
      }
    },
  };
}

const notes: readonly Message['type'][] = [
  'reached',
  'before',
  'begun',
  'asked',
  'called',
  'over',
  'library',
];

function isNote(message: Message): message is Note {
  return notes.includes(message.type);
}

function messageIn(line: string, start: string): Message | undefined {
  return line.startsWith(start) ? readMessage(line.slice(start.length)) : undefined;
}

function silenceOf(heard: Exclude<Heard, { type: 'line' }>, question: QuestionToAsk, child: Child): Silence {
  switch (heard.type) {
    case 'too-long':
      return { type: 'tampered' };
    case 'silent':
      // In a call, a child that only waits says so by itself.
      return question.type === 'call'
        ? { type: 'hung', afterMs: question.callMs, isIdle: false }
        : { type: 'hung', afterMs: question.limitMs };
    case 'gone':
      return crashOf(heard, child);
  }
}

function crashOf({ code, signal, tookTooMuch }: Extract<Heard, { type: 'gone' }>, child: Child): Silence {
  const isMemory = /heap out of memory|Allocation failed/.test(child.printed().text);
  if (isMemory || tookTooMuch) return { type: 'crashed', reason: 'memory' };
  if (signal !== null) return { type: 'crashed', reason: 'signal', signal };
  return { type: 'exited', code: code ?? 0 };
}
