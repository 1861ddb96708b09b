/** Compiled code of several files. */
export interface Pack {
  /** Made by a run that went all the way. */
  readonly isWhole: boolean;
  /** By the file's name, as it lies in its folder. */
  readonly entries: ReadonlyMap<string, Buffer>;
}

interface Head {
  readonly isWhole: boolean;
  readonly sizes: readonly (readonly [name: string, size: number])[];
}

/** V8 copies what does not begin at a whole word. */
const word = 8;

/** One file for all: a JSON head with its own size in front, then the entries, each beginning at a whole word. */
export function packed({ isWhole, entries }: Pack): Buffer {
  const sizes = [...entries].map(([name, { length }]) => [name, length] as const);
  const head = Buffer.from(JSON.stringify({ isWhole, sizes } satisfies Head));
  const size = Buffer.alloc(word);
  size.writeUInt32LE(head.length);
  return Buffer.concat([
    size,
    ...[head, ...entries.values()].flatMap((part) => [part, padding(part.length)]),
  ]);
}

/** @throws Error where the bytes are no pack, or only a part of one. */
export function unpacked(bytes: Buffer): Pack {
  const length = bytes.readUInt32LE(0);
  const { isWhole, sizes } = JSON.parse(bytes.toString('utf8', word, word + length)) as Head;
  let at = word + padded(length);
  const entries = new Map<string, Buffer>();
  for (const [name, size] of sizes) {
    entries.set(name, bytes.subarray(at, at + size));
    at += padded(size);
  }
  if (at !== bytes.length) throw new Error('A part of the pack is missing.');
  return { isWhole, entries };
}

function padded(length: number): number {
  return Math.ceil(length / word) * word;
}

function padding(length: number): Buffer {
  return Buffer.alloc(padded(length) - length);
}
