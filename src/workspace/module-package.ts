import { dirname, join } from 'node:path';
import { readRegular } from '../durable-file/read-regular.js';

/** Like Node: only the nearest `package.json` counts. */
export function isInModulePackage(file: string): boolean {
  const folder = dirname(file);
  const text = textOf(join(folder, 'package.json'));
  if (text !== undefined) return typeIn(text) === 'module';
  return folder !== dirname(folder) && isInModulePackage(folder);
}

function textOf(file: string): string | undefined {
  try {
    return readRegular(file).toString();
  } catch {
    return undefined;
  }
}

function typeIn(text: string): unknown {
  try {
    return (JSON.parse(text.replace(/^\uFEFF/, '')) as { type?: unknown } | null)?.type;
  } catch {
    return undefined;
  }
}
