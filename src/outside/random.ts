import { closeSync, openSync, readSync } from 'node:fs';

/** Drawn at once, in bytes: a check needs some hundreds. */
const drawn = 1024;
let pool: Buffer = Buffer.alloc(0);

/** Random bytes that nobody can guess, in hexadecimal: twice as many characters as bytes. */
export function randomHex(bytes: number): string {
  if (pool.length < bytes) pool = draw(Math.max(drawn, bytes));
  const taken = pool.toString('hex', 0, bytes);
  pool = pool.subarray(bytes); // none is given twice
  return taken;
}

/**
 * Out of the system's own generator, where that is a file, as on Linux and macOS: `node:crypto` asks the same one, and
 * takes a tenth of a start to load.
 */
function draw(bytes: number): Buffer {
  const room = Buffer.alloc(bytes);
  try {
    const file = openSync('/dev/urandom', 'r');
    try {
      if (readSync(file, room) === bytes) return room;
    } finally {
      closeSync(file);
    }
  } catch {
    // There is no such file.
  }
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
  return process.getBuiltinModule('node:crypto').randomBytes(bytes);
}
