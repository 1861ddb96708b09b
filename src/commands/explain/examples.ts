import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FoundLesson } from '../../lesson/find.js';
import { repeated } from '../../lesson/repeated.js';
import type { Installation } from '../../outside/installation.js';

/** A mistake and how it is done right. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** The name under which both files are judged. */
  readonly file: string;
  /** The `type` of the package around it. */
  readonly packageType: 'commonjs' | 'module';
}

interface Stored extends Omit<Example, 'right'> {
  /** Of the file that it comes from. */
  readonly name: string;
}

/** Returns the example of each kind of a lesson. The build collects them from the lesson's tests. */
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
