import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function packageRoot(from: string): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (isOurPackage(folder)) return folder;
    if (folder === dirname(folder))
      throw new Error('The package of oauth-lessons is not complete: its package.json is missing.');
  }
}

export function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

function isOurPackage(folder: string): boolean {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: unknown };
    return name === 'oauth-lessons';
  } catch {
    return false;
  }
}
