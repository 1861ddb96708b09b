import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** More than an app without its packages holds: what lies behind these is not looked at, and not opened. */
const mostEntries = 100_000;
/** More options than that no system takes. */
const mostParts = 4_000;

/**
 * What of a folder may be read, as values of Node's `--allow-fs-read`. Node goes by names, not by where a symbolic
 * link leads to: links that lead out of the folder are left out, and then the rest is named piece by piece. Such a
 * folder itself cannot be listed, for Node takes the name of a folder for all that is in it.
 */
export function readableParts(folder: string): string[] {
  const real = realPathOf(folder);
  const all = partsOf(folder, { real, left: mostEntries, folderLinks: 'opened' });
  if (all.isWhole) return [...all.paths];
  // By a link to a folder that lies inside, the links in that folder have other names.
  const { paths } = partsOf(folder, { real, left: mostEntries, folderLinks: 'left out' });
  return paths.slice(0, mostParts);
}

/** In Node's option these are no parts of names. */
export function hasListSigns(path: string): boolean {
  return /[*,]/.test(path);
}

interface Look {
  /** The folder that links may lead to. */
  readonly real: string;
  readonly folderLinks: 'opened' | 'left out';
  left: number;
}

interface Parts {
  readonly paths: readonly string[];
  readonly isWhole: boolean;
}

const closed: Parts = { paths: [], isWhole: false };

function partsOf(folder: string, look: Look): Parts {
  const entries = entriesOf(folder);
  look.left -= entries?.length ?? 0;
  if (!entries || look.left < 0) return closed;
  const parts = entries.map((entry) => partsOfEntry(entry, join(folder, entry.name), look));
  if (parts.every(({ isWhole }) => isWhole)) return { paths: [join(folder, '*')], isWhole: true };
  return { paths: parts.flatMap(({ paths }) => paths), isWhole: false };
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function partsOfEntry(entry: Dirent, path: string, look: Look): Parts {
  const parts = entry.isSymbolicLink() ? partsOfLink(path, look) : partsOfOwn(entry, path, look);
  return hasListSigns(entry.name) ? { ...parts, paths: [] } : parts;
}

function partsOfOwn(entry: Dirent, path: string, look: Look): Parts {
  if (!entry.isDirectory()) return { paths: [path], isWhole: true };
  // Package managers link packages from elsewhere: those are there to be read.
  return entry.name === 'node_modules' ? { paths: [join(path, '*')], isWhole: true } : partsOf(path, look);
}

function partsOfLink(path: string, { real, folderLinks }: Look): Parts {
  if (leadsOut(path, real)) return closed;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder && folderLinks === 'left out' ? closed : { paths: [path], isWhole: true };
}

function leadsOut(path: string, real: string): boolean {
  const target = realPathOf(path);
  const way = relative(real, target);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside || target === ''; // it leads nowhere, or round in circles
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return '';
  }
}
