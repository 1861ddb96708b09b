import { exampleOf } from '../../src/commands/explain/example-of.js';
import { everyLesson, type TestedLesson } from './every-lesson.js';

const withExamples = everyLesson.map(({ id, lesson, files }) => ({
  id,
  kinds: lesson.kinds,
  examples: files.list('wrong').filter((kind) => files.list('wrong', kind).length > 0),
}));

export function kindsWithoutExample({ id, lesson }: TestedLesson): string[] {
  return lesson.kinds
    .filter((kind) => exampleOf(kind, id, withExamples) === undefined)
    .map(({ kind }) => kind);
}
