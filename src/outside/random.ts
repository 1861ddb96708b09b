import { closeSync, openSync, readSync } from 'node:fs';

/** Random bytes that nobody can guess, in hexadecimal: twice as many characters as bytes. */
export function randomHex(bytes: number): string {
  return (ofSystem(bytes) ?? byNode(bytes)).toString('hex');
}

/**
 * Out of the system's own generator, where that is a file, as on Linux and macOS: `node:crypto` asks the same one, and
 * takes a tenth of a start to load. Undefined where there is no such file.
 */
function ofSystem(bytes: number): Buffer | undefined {
  const room = Buffer.alloc(bytes);
  try {
    const file = openSync('/dev/urandom', 'r');
    try {
      return readSync(file, room) === bytes ? room : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function byNode(bytes: number): Buffer {
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
  return process.getBuiltinModule('node:crypto').randomBytes(bytes);
}
