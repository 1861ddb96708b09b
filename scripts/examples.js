import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One wrong example for each kind of finding: the first file in the kind's folder, CommonJS first. */
export function examplesOf(lesson) {
  const kinds = readdirSync(join(lesson, 'wrong')).sort();
  return Object.fromEntries(kinds.map((kind) => [kind, exampleIn(join(lesson, 'wrong', kind))]));
}

function exampleIn(folder) {
  const [first] = readdirSync(folder).sort(byEnding);
  if (first === undefined) throw new Error(`${folder} holds no example.`);
  const ending = extname(first);
  return {
    name: first,
    wrong: readFileSync(join(folder, first), 'utf8'),
    file: `model${ending}`,
    packageType: ['.mjs', '.mts', '.ts'].includes(ending) ? 'module' : 'commonjs',
  };
}

function byEnding(one, other) {
  return extname(one) + one < extname(other) + other ? -1 : 1;
}
