import type { Message } from '../wire.js';
import { pipe } from '../wire.js';
import { ascii, bytesOf, indexOf, readSync, slice, toText, writeSync } from './natives.js';
import { toJson } from './to-json.js';

const room = Buffer.allocUnsafe(65_536);
let left = '';
let secret = '';
let told = 0;
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
    const count = readSync(pipe, room, 0, room.length, null);
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

export function tell(message: Message): void {
  if (!isSilent) told += 1;
  write(`${secret}${toText(told)} ${toJson(message)}`);
}

/** A line without a secret: before there is one. */
export function write(line: string): void {
  const text = bytesOf(`${line}\n`);
  let written = isSilent ? text.length : 0;
  while (written < text.length) written += writeSync(pipe, text, written, text.length - written);
}
