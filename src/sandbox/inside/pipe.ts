import type { Guarding, Message } from '../wire.js';
import { pipes } from '../wire.js';
import { ascii, bytesOf, indexOf, readSync, slice, toText, writeSync } from './natives.js';
import { toJson, type Json } from './json.js';

const room = Buffer.allocUnsafe(65_536);
let left = '';
let secret = '';
let told = 0;
/** What is told with the next message. */
let held = '';
let isSilent = false;

/**
 * The next line of the parent's. Blocks: while the learner's code runs, nothing of ours waits that it
 * could listen on. Gives undefined where the parent is gone.
 */
export function readLine(): string | undefined {
  for (;;) {
    const end = indexOf(left, '\n');
    if (end >= 0) {
      const line = slice(left, 0, end);
      left = slice(left, end + 1);
      return line;
    }
    release(); // whoever waits for the parent may be waited for
    const count = readSync(pipes.questions, room, 0, room.length, null);
    if (count === 0) return undefined;
    left += ascii(room, 0, count);
  }
}

/** Sets what every line begins with from now on, so that the parent knows that it is ours. */
export function keepSecret(nonce: string): void {
  secret = nonce;
}

/** Whether what is told is kept from the parent, who has not asked yet. */
export function keepSilent(silent: boolean): void {
  isSilent = silent;
}

/** Tells something at once: what the learner's code does next may be the last that happens here. */
export function tell(message: Json<Message>): void {
  tellSoon(message);
  release();
}

/** Tells something before the learner's code goes on: at once, unless that surely ends and more will be told. */
export function tellBefore(ends: Guarding['ends'], message: Json<Message>): void {
  if (ends === 'surely') tellSoon(message);
  else tell(message);
}

/** Tells that the top-level statement of this index has been reached. */
export function tellAt(statement: number, ends: Guarding['ends'] = 'perhaps'): void {
  tellBefore(ends, toJson({ is: 'at', statement }));
}

/** Tells something with what is told next, or when there is nothing left to do: each time by itself takes long. */
export function tellSoon(message: Json<Message>): void {
  if (isSilent) return;
  told += 1;
  held += `${secret}${toText(told)} ${message}\n`;
}

/** A line without a secret: before there is one. */
export function write(line: string): void {
  held += `${line}\n`;
  release();
}

/** Has the parent get all that was told. */
export function release(): void {
  if (held === '') return;
  const text = bytesOf(held);
  held = '';
  let written = 0;
  while (written < text.length) written += writeSync(pipes.answers, text, written, text.length - written);
}
