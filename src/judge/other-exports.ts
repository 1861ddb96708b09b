import { realpathSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Evidence, OtherExports } from '../lesson/evidence.js';
import { largestSource } from '../source/file-problem.js';
import type { Facts } from '../source/facts.js';
import { readFacts } from '../source/read-facts.js';
import { rootFolder, type ReadContext } from './submission.js';

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

/** Only files inside of the root folder, as for the code itself. */
async function namesIn(path: string, { submission }: ReadContext): Promise<readonly string[] | undefined> {
  const whole = resolve(dirname(submission.file), path);
  for (const file of [whole, `${whole}.js`, `${whole}.cjs`]) {
    try {
      const root = realpathSync.native(rootFolder(submission));
      if (!realpathSync.native(file).startsWith(root + sep) || !isReadable(file)) continue;
      const source = readFileSync(file, 'utf8');
      return exportedNames(await readFacts(source, nothing));
    } catch {
      // No such file, or a folder: then the next one, or nothing can be said.
    }
  }
  return undefined;
}

/** Reading a named pipe could hang. */
function isReadable(file: string): boolean {
  const stats = statSync(file);
  return stats.isFile() && stats.size <= largestSource;
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
