import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

const mostEntries = 100_000;
/** Systems limit the number of arguments. */
const mostParts = 4_000;

/** For `--allow-fs-read`. Node checks the name of a link, not its target, so links that lead out are left out. */
export function readableParts(folder: string): string[] {
  const real = realPathOf(folder);
  const all = partsOf(folder, { real, left: mostEntries, folderLinks: 'opened' });
  if (all.isWhole) return [...all.paths];
  // A linked folder gives the links inside it a second name, so it stays closed.
  const { paths } = partsOf(folder, { real, left: mostEntries, folderLinks: 'left out' });
  return paths.slice(0, mostParts);
}

/** Node's option treats these as syntax. */
export function hasListSigns(path: string): boolean {
  return /[*,]/.test(path);
}

interface Search {
  readonly real: string;
  readonly folderLinks: 'opened' | 'left out';
  left: number;
}

interface Parts {
  readonly paths: readonly string[];
  readonly isWhole: boolean;
}

const closed: Parts = { paths: [], isWhole: false };

function partsOf(folder: string, look: Search): Parts {
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

function partsOfEntry(entry: Dirent, path: string, look: Search): Parts {
  const parts = entry.isSymbolicLink() ? partsOfLink(path, look) : partsOfOwn(entry, path, look);
  return hasListSigns(entry.name) ? { ...parts, paths: [] } : parts;
}

function partsOfOwn(entry: Dirent, path: string, look: Search): Parts {
  if (!entry.isDirectory()) return { paths: [path], isWhole: true };
  // Package managers link packages from elsewhere.
  return entry.name === 'node_modules' ? { paths: [join(path, '*')], isWhole: true } : partsOf(path, look);
}

function partsOfLink(path: string, { real, folderLinks }: Search): Parts {
  if (leadsOut(path, real)) return closed;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder && folderLinks === 'left out' ? closed : { paths: [path], isWhole: true };
}

function leadsOut(path: string, real: string): boolean {
  const target = realPathOf(path);
  const way = relative(real, target);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside || target === '';
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return '';
  }
}
