import { fstatSync, writeSync } from 'node:fs';

const stdout = 1;

/** Whether somebody may sit at the other end: a terminal is written to by Node's stream, which knows how to speak to it. */
export function mayBeTerminal(): boolean {
  try {
    return fstatSync(stdout).isCharacterDevice();
  } catch {
    return false;
  }
}

/**
 * Writes a short text to stdout, all of it before it returns, without Node's stream: to set that up takes a tenth of a
 * start.
 * @returns what is left for the stream to write, which also tells what is in the way
 */
export function writeStraightOut(text: string): Buffer {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    const end = mayBeTerminal() ? 0 : bytes.length;
    while (written < end) written += writeSync(stdout, bytes, written);
  } catch {
    // The pipe is full or closed, the disk is full, or there is no stdout.
  }
  return bytes.subarray(written);
}
