import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The first file in the kind's folder, CommonJS first. Kinds that lessons share have one in one of them. */
export function examplesOf(lesson) {
  const folder = join(lesson, 'wrong');
  const kinds = existsSync(folder) ? readdirSync(folder).sort() : [];
  const name = fileNames[typeOf(lesson)];
  return Object.fromEntries(kinds.map((kind) => [kind, exampleIn(join(lesson, 'wrong', kind), name)]));
}

const fileNames = { function: 'model', app: 'app', requests: 'requests' };

/** What the lesson is about, without loading its TypeScript. */
export function typeOf(lesson) {
  const [, type = 'function'] =
    /type: '(app|requests)'/.exec(readFileSync(join(lesson, 'subject.ts'), 'utf8')) ?? [];
  return type;
}

function exampleIn(folder, fileName) {
  const [first] = readdirSync(folder).sort(byEnding);
  if (first === undefined) throw new Error(`${folder} holds no example.`);
  const ending = extname(first);
  return {
    name: first,
    wrong: readFileSync(join(folder, first), 'utf8'),
    file: `${fileName}${ending}`,
    packageType: ['.mjs', '.mts', '.ts'].includes(ending) ? 'module' : 'commonjs',
  };
}

function byEnding(one, other) {
  return extname(one) + one < extname(other) + other ? -1 : 1;
}
