import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KindText } from '../../lesson/define-lesson.js';
import type { FoundLesson } from '../../lesson/find.js';
import { repeated } from '../../lesson/repeated.js';
import type { Installation } from '../../outside/installation.js';
import { exampleOf, type ExampleOwner } from './example-of.js';

export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** The name under which both files are judged. */
  readonly file: string;
  readonly packageType: 'commonjs' | 'module';
  /** The lesson that both files are for, and the kind that `wrong` yields there. */
  readonly example: ExampleOwner;
}

interface Stored extends Omit<Example, 'right' | 'example'> {
  /** The name of the source file. */
  readonly name: string;
}

type StoredExamples = Readonly<Record<string, Stored>>;

/** The build collects the examples from the tests of the lessons. */
export function examplesOf(
  lessons: readonly FoundLesson[],
  installation: Installation,
): (kind: KindText, lesson: string) => Example {
  const stored = new Map(
    lessons.map((lesson) => [lesson.id, { lesson, examples: read(lesson, installation) }]),
  );
  const known = lessons.map(({ id, kinds }) => ({
    id,
    kinds,
    examples: Object.keys(stored.get(id)?.examples ?? {}),
  }));
  return (kind, id) => {
    const owner = exampleOf(kind, id, known);
    const { lesson, examples } = stored.get(owner?.lesson ?? '') ?? {};
    const example = examples?.[owner?.kind ?? ''];
    if (!owner || !lesson || !example) throw new Error(`The kind ${kind.kind} has no example.`);
    const { name, wrong, file, packageType } = example;
    const right = packageType === 'module' ? moduleSolution(lesson) : lesson.solution;
    return { wrong: repeated(name, wrong), right, file, packageType, example: owner };
  };
}

function read({ folder }: FoundLesson, installation: Installation): StoredExamples {
  return JSON.parse(readFileSync(installation.examples(basename(folder)), 'utf8')) as StoredExamples;
}

function moduleSolution({ folder }: FoundLesson): string {
  return readFileSync(join(folder, 'solution.mjs'), 'utf8');
}
