import type { Style } from '../../style/style.js';
import { keyTable, type KeyEntry, type KeyId } from '../key-table.js';

/** As many keys as fit, and always the last one. The menu has the others. */
export function keysRow(keys: readonly KeyId[], width: number, style: Style): string {
  const isNarrow = width < narrow;
  const shown = keys.map((id) => {
    const { keys: names, does, row = [does, does] }: KeyEntry = keyTable[id];
    return `${names[0] ?? ''} ${row[isNarrow ? 1 : 0]}`;
  });
  const gap = isNarrow ? '  ' : '   ';
  const last = shown.at(-1) ?? '';
  let row = '';
  for (const one of shown.slice(0, -1)) {
    const longer = row + one + gap;
    if (longer.length + last.length > width) break;
    row = longer;
  }
  return style.quiet(row + last);
}

/** In columns. */
const narrow = 60;
