import type { Style } from '../../style/style.js';

/** A key that does something at this moment. */
export interface ShownKey {
  /** `^S`: with the control key. */
  readonly name: string;
  readonly does: string;
  /** The same in one short word, where there is no room. */
  readonly briefly?: string;
}

/** As many keys as fit, and always the last one: what is left out is in the menu. */
export function keysRow(keys: readonly ShownKey[], width: number, style: Style): string {
  const isNarrow = width < narrow;
  const shown = keys.map(({ name, does, briefly = does }) => `${name} ${isNarrow ? briefly : does}`);
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

/** In columns: in less than that words are few. */
const narrow = 60;
