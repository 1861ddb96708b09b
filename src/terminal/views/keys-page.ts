import stringWidth from 'fast-string-width';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { keyGroups, keyNotes, keyTable, longKey, type KeyEntry } from '../key-table.js';

/** All keys, group by group. */
export function keysPage(style: Style): string[] {
  const entries: readonly KeyEntry[] = Object.values(keyTable);
  const rows = keyGroups.flatMap((group) => [
    '',
    style.strong(group),
    ...entries.filter((entry) => entry.group === group).flatMap((entry) => keyRows(entry, style)),
  ]);
  const notes = keyNotes.flatMap((note) => ['', ...paragraph(note, style)]);
  return [style.strong('Keys'), ...rows, ...notes];
}

const keyColumn = 26;

/** In a narrow terminal the text is below the keys. */
function keyRows({ keys, does }: KeyEntry, style: Style): string[] {
  const names = keys.map(longKey).join(', ');
  const isNarrow = style.width < 2 * keyColumn;
  const indent = ' '.repeat(isNarrow ? 4 : keyColumn + 2);
  const [first = '', ...rest] = paragraph(does, style, indent);
  const head = `  ${names}`;
  const isBelow = isNarrow || stringWidth(head) >= indent.length;
  return isBelow ? [head, first, ...rest] : [head.padEnd(indent.length) + first.trimStart(), ...rest];
}
