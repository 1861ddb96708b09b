import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FoundLesson } from './find.js';

/** A mistake and how it is done right, from the files that hold the judge to its word: so they cannot rot. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** The first wrong file of a kind, beside the lesson's solution in the same kind of module. */
export async function exampleOf(kind: string, { folder, solution }: FoundLesson): Promise<Example> {
  const wrong = join(folder, 'wrong', kind);
  // CommonJS first: that is what the lesson teaches.
  const [first = ''] = (await readdir(wrong)).sort(byEnding);
  const isEsModule = /\.(?:mjs|ts)$/.test(first);
  return {
    wrong: await readFile(join(wrong, first), 'utf8'),
    right: isEsModule ? await readFile(join(folder, 'solution.mjs'), 'utf8') : solution,
  };
}

/** By ending, then by name. */
function byEnding(one: string, other: string): number {
  return extname(one) + one < extname(other) + other ? -1 : 1;
}
