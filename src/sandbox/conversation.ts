import type { Ending } from '../outside/model-port.js';
import type { Child } from './child.js';
import type { Heard } from './read-lines.js';
import type { Message } from './wire.js';

/** What came instead of a message. */
export type Silence = Exclude<Ending, { how: 'threw' | 'pending' }>;

export type Reply = { readonly message: Message } | { readonly silence: Silence };

/** The child's next message about a question; `silence` where nothing more can come, or in time. */
export type NextReply = () => Promise<Reply>;

export interface Conversation {
  /**
   * Sends a question at once, for the child answers one after the other and need not wait for us in between. Its
   * replies are listened to when all that was asked before has been answered.
   * @param limit what the learner's code may take for it, in ms
   * @param listen hears replies until the question is answered, and gives what was made of them
   */
  ask<Result>(
    question: object,
    limit: number,
    listen: (reply: NextReply) => Promise<Result>,
  ): Promise<Result>;
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
  let turn: Promise<unknown> | undefined;
  const reply: NextReply = async () => {
    const heard = await child.hear(isOver ? 0 : Math.max(0, deadline - now()));
    if (heard.how !== 'line') {
      isOver = true; // whoever waits for what was asked behind that need not wait as long again
      return { silence: silenceOf(heard, allowed, child) };
    }
    count += 1;
    const message = messageIn(heard.text, `${nonce}${String(count)} `);
    return message ? { message } : { silence: { how: 'tampered' } };
  };
  return {
    ask: (question, limit, listen) => {
      if (!isOver) child.send(question);
      turn ??= child.ready(); // what is sent before waits in the pipe
      const answer = turn.then(() => {
        allowed = limit;
        deadline = now() + limit + grace;
        return listen(reply);
      });
      turn = answer;
      return answer;
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
