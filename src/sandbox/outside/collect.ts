import type { Readable } from 'node:stream';
import type { Printed } from './running.js';

const keptOutput = 64 * 1024;

/** Drains the rest, because a full pipe would block the child. */
export function collect(streams: readonly Readable[]): () => Printed {
  const pieces: Buffer[] = [];
  let isCut = false;
  for (const stream of streams) {
    let room = keptOutput;
    stream.on('data', (piece: Buffer) => {
      if (room > 0) pieces.push(piece.subarray(0, room));
      isCut ||= piece.length > room;
      room = Math.max(0, room - piece.length);
    });
  }
  return () => ({ text: Buffer.concat(pieces).toString('utf8'), isCut });
}
