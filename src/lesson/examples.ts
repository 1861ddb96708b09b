import { readdir, readFile } from 'node:fs/promises';
import type { FoundLesson } from './find.js';

/** A mistake and how it is done right, from the files that hold the judge to its word: so they cannot rot. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** The first wrong file of a kind, beside the lesson's solution. */
export async function exampleOf(kind: string, { folder, solution }: FoundLesson): Promise<Example> {
  const wrong = new URL(`wrong/${kind}/`, folder);
  const [first = ''] = (await readdir(wrong)).sort();
  return { wrong: await readFile(new URL(first, wrong), 'utf8'), right: solution };
}
