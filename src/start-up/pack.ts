/** A file of the program as V8 takes it. */
export interface Piece {
  /** What the file looked like from outside when this was made of it. */
  readonly stamp: string;
  /** In Latin-1. */
  readonly text: Buffer;
  /** V8's compiled code of that text. */
  readonly code: Buffer;
}

/** Several files, with their compiled code. */
export interface Pack {
  /** Made by a run that went all the way. */
  readonly isWhole: boolean;
  /** By the file's name, as it lies in its folder. */
  readonly pieces: ReadonlyMap<string, Piece>;
}

interface Head {
  readonly isWhole: boolean;
  readonly sizes: readonly (readonly [name: string, stamp: string, text: number, code: number])[];
}

/** V8 copies what does not begin at a whole word. */
const word = 8;

/** One file for all: a JSON head with its own size in front, then texts and code, each beginning at a whole word. */
export function packed({ isWhole, pieces }: Pack): Buffer {
  const sizes = [...pieces].map(
    ([name, { stamp, text, code }]) => [name, stamp, text.length, code.length] as const,
  );
  const head = Buffer.from(JSON.stringify({ isWhole, sizes } satisfies Head));
  const size = Buffer.alloc(word);
  size.writeUInt32LE(head.length);
  const bytes = [...pieces.values()].flatMap(({ text, code }) => [text, code]);
  return Buffer.concat([size, ...[head, ...bytes].flatMap((part) => [part, padding(part.length)])]);
}

/** @throws Error where the bytes are no pack, or only a part of one. */
export function unpacked(bytes: Buffer): Pack {
  const length = bytes.readUInt32LE(0);
  const { isWhole, sizes } = JSON.parse(bytes.toString('utf8', word, word + length)) as Head;
  let at = word + padded(length);
  const next = (size: number): Buffer => {
    const part = bytes.subarray(at, at + size);
    at += padded(size);
    return part;
  };
  const pieces = new Map<string, Piece>();
  for (const [name, stamp, textSize, codeSize] of sizes) {
    pieces.set(name, { stamp, text: next(textSize), code: next(codeSize) });
  }
  if (at !== bytes.length) throw new Error('A part of the pack is missing.');
  return { isWhole, pieces };
}

function padded(length: number): number {
  return Math.ceil(length / word) * word;
}

function padding(length: number): Buffer {
  return Buffer.alloc(padded(length) - length);
}
