import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whether the package around a file says `"type": "module"`: like Node, the nearest `package.json` is asked and no other. */
export async function isInModulePackage(file: string): Promise<boolean> {
  const folder = dirname(file);
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (text !== undefined) return typeIn(text) === 'module';
  return folder !== dirname(folder) && (await isInModulePackage(folder));
}

/** A file that is no JSON says nothing. */
function typeIn(text: string): unknown {
  try {
    return (JSON.parse(text.replace(/^\uFEFF/, '')) as { type?: unknown } | null)?.type;
  } catch {
    return undefined;
  }
}
