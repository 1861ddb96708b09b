import { lstatSync, readdirSync, realpathSync } from 'node:fs';
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
  const names = readdirSync(folder);
  budget.left -= names.length;
  // In Node's option `*` and `,` are no parts of names.
  if (budget.left < 0 || names.some((name) => /[*,]/.test(name))) return [whole(folder)];
  const entries = names.map((name) => join(folder, name));
  const parts = entries.map((entry) => partsOfEntry(entry, real, budget));
  const isWhole = parts.every(
    ([part], index) => part === entries[index] || part === whole(entries[index] ?? ''),
  );
  return isWhole ? [whole(folder)] : parts.flat();
}

function partsOfEntry(path: string, real: string, budget: { left: number }): string[] {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return leadsOut(path, real) ? [] : [path];
  if (!stats.isDirectory()) return [path];
  // Package managers link packages from elsewhere: those are there to be read.
  return path.endsWith(`${sep}node_modules`) ? [whole(path)] : partsOf(path, real, budget);
}

function leadsOut(path: string, real: string): boolean {
  try {
    const target = relative(real, realpathSync(path));
    return target === '..' || target.startsWith(`..${sep}`) || dirname(target) === target;
  } catch {
    return true; // it leads nowhere, or round in circles
  }
}
