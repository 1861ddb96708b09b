import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** More files than a lesson's folder ever holds: then nothing is looked at one by one. */
const most = 2_000;

/**
 * What of a folder may be read, as values of Node's `--allow-fs-read`. Node goes by names, not by where a symbolic
 * link leads to: links that lead out of the folder are left out, and then the rest is named piece by piece. Such a
 * folder itself cannot be listed, for Node takes the name of a folder for all that is in it.
 */
export function readableParts(folder: string): string[] {
  try {
    const budget = { left: most };
    const parts = partsOf(folder, realpathSync(folder), budget);
    return budget.left < 0 ? [whole(folder)] : parts;
  } catch {
    return [whole(folder)]; // a folder that cannot be listed: what is in it cannot be read either
  }
}

function whole(folder: string): string {
  return join(folder, '*');
}

function partsOf(folder: string, real: string, budget: { left: number }): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  budget.left -= entries.length;
  // In Node's option `*` and `,` are no parts of names.
  if (budget.left < 0 || entries.some(({ name }) => /[*,]/.test(name))) return [whole(folder)];
  const parts = entries.map((entry) => partsOfEntry(entry, join(folder, entry.name), { real, budget }));
  return parts.every(({ isWhole }) => isWhole) ? [whole(folder)] : parts.flatMap(({ paths }) => paths);
}

interface Parts {
  readonly paths: readonly string[];
  readonly isWhole: boolean;
}

function partsOfEntry(
  entry: Dirent,
  path: string,
  { real, budget }: { real: string; budget: { left: number } },
): Parts {
  if (entry.isSymbolicLink())
    return leadsOut(path, real) ? { paths: [], isWhole: false } : { paths: [path], isWhole: true };
  if (!entry.isDirectory()) return { paths: [path], isWhole: true };
  // Package managers link packages from elsewhere: those are there to be read.
  const paths = entry.name === 'node_modules' ? [whole(path)] : partsOf(path, real, budget);
  return { paths, isWhole: paths[0] === whole(path) };
}

function leadsOut(path: string, real: string): boolean {
  try {
    const target = relative(real, realpathSync(path));
    return target === '..' || target.startsWith(`..${sep}`) || dirname(target) === target;
  } catch {
    return true; // it leads nowhere, or round in circles
  }
}
