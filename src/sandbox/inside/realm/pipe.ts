import { maxMessageBytes, type Message } from '../../wire.js';
import { host } from './host.js';

// Both buffers belong to this realm and are never freed: their memory is never part of a buffer of the learner's.
const roomBytes = 65_536;
const room = new Uint8Array(roomBytes);
const outgoing = new Uint8Array(maxMessageBytes + 256);
let left = '';
let nonce = '';
let count = 0;

/**
 * The next line of the parent, or undefined when the parent is gone. Blocks: while the learner's code runs, the
 * process has no handle of ours that it could listen on.
 */
export function readLine(): string | undefined {
  const pieces = [left];
  for (let end = left.indexOf('\n'); ;) {
    if (end >= 0) {
      const last = pieces.pop() ?? '';
      left = last.slice(end + 1);
      return pieces.join('') + last.slice(0, end);
    }
    const size = host.read(room, roomBytes);
    if (size === 0) return undefined;
    const piece = host.takeText(room, size);
    room.fill(0, 0, size);
    pieces.push(piece);
    end = piece.indexOf('\n');
  }
}

/** Begins every message from now on. */
export function answerWith(given: string): void {
  nonce = given;
}

/** Sends a message at once: what the learner's code does next may be the last that happens here. */
export function send(message: Message): void {
  count += 1;
  write(`${nonce}${String(count)} ${JSON.stringify(message)}`);
}

/** Writes a line as it is. */
export function write(line: string): void {
  const size = host.putText(outgoing, `${line}\n`, outgoing.length);
  let written = 0;
  while (written < size) written += host.write(outgoing, written, size - written);
  outgoing.fill(0, 0, size);
}
