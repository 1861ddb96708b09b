import { dirname, resolve } from 'node:path';
import type { Evidence, OtherExports } from '../lesson/evidence.js';
import type { Facts } from '../source/facts.js';
import { exportedNames } from '../source/exported-names.js';
import { readFacts } from '../source/read-facts.js';
import type { ReadContext } from './submission.js';

/** Only if a call failed because something is not a function. */
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

async function namesIn(path: string, { submission }: ReadContext): Promise<readonly string[] | undefined> {
  const { file, readOther } = submission;
  const whole = resolve(dirname(file), path);
  for (const other of [whole, `${whole}.js`, `${whole}.cjs`]) {
    const source = readOther?.(other);
    if (source !== undefined) return exportedNames(await readFacts(source, nothing));
  }
  return undefined;
}

const nothing = { name: '', parameters: [], reads: [], list: '' };
