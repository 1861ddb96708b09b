import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FoundLesson } from '../../lesson/find.js';
import { repeated } from '../../lesson/repeated.js';
import type { Installation } from '../../outside/installation.js';

export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** The name under which both files are judged. */
  readonly file: string;
  readonly packageType: 'commonjs' | 'module';
}

interface Stored extends Omit<Example, 'right'> {
  /** The name of the source file. */
  readonly name: string;
}

/** The build collects the examples from the lesson's tests. */
export function examplesOf(
  { folder, solution }: FoundLesson,
  installation: Installation,
): (kind: string) => Example {
  const file = installation.examples(basename(folder));
  const examples = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Stored>;
  return (kind) => {
    const example = examples[kind];
    if (!example) throw new Error(`The kind ${kind} has no example.`);
    const { name, wrong, file: judgedAs, packageType } = example;
    const right = packageType === 'module' ? readFileSync(join(folder, 'solution.mjs'), 'utf8') : solution;
    return { wrong: repeated(name, wrong), right, file: judgedAs, packageType };
  };
}
