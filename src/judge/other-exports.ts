import { dirname, resolve } from 'node:path';
import type { Evidence, OtherExports } from '../lesson/evidence.js';
import type { Facts } from '../source/facts.js';
import { readFacts } from '../source/read-facts.js';
import type { ReadContext } from './submission.js';

/** What the learner's other files export, if a call failed because something is not a function. */
export async function otherExports({ facts, run }: Evidence, context: ReadContext): Promise<OtherExports> {
  const isAsked = run?.probes.some(
    ({ answer }) =>
      answer.type === 'unanswered' &&
      answer.ending.type === 'threw' &&
      / is not a function$/.test(answer.ending.error.message),
  );
  if (!isAsked) return {};
  const found = await Promise.all(
    pathsIn(facts).map(async (path) => [path, await namesIn(path, context)] as const),
  );
  return Object.fromEntries(found.flatMap(([path, names]) => (names ? [[path, names]] : [])));
}

function pathsIn({ calls, database }: Facts): string[] {
  const paths = calls.flatMap(({ callee, arguments: [path] }) =>
    callee.join('.') === 'require' && /^\.{1,2}\//.test(path?.text ?? '') ? [path?.text ?? ''] : [],
  );
  return [...new Set(paths)].filter((path) => path !== database && path !== './db');
}

/** The path may leave out its ending. */
async function namesIn(path: string, { submission }: ReadContext): Promise<readonly string[] | undefined> {
  const { file, readOther } = submission;
  const whole = resolve(dirname(file), path);
  for (const other of [whole, `${whole}.js`, `${whole}.cjs`]) {
    const source = readOther?.(other);
    if (source !== undefined) return exportedNames(await readFacts(source, nothing));
  }
  return undefined;
}

const nothing = { name: '', parameters: 0 };

/** `exports.a = …`, `module.exports.a = …`, `module.exports = { a }` */
function exportedNames({ problem, writes, keys, exports }: Facts): readonly string[] | undefined {
  if (problem) return undefined;
  const set = writes.filter(
    ({ target: [first, second], depth }) =>
      depth === 0 && (first === 'exports' || (first === 'module' && second === 'exports')),
  );
  const names = set.flatMap(({ target, value }) => {
    const own = target[0] === 'module' ? target[2] : target[1];
    if (own !== undefined) return [own];
    return keys.flatMap(({ name, start, end, depth }) =>
      depth === 0 && value.start < start && end < value.end ? [name] : [],
    );
  });
  return [...names, ...exports.map(({ name }) => name)];
}
