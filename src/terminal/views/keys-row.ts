import type { Style } from '../../style/style.js';

export interface ShownKey {
  /** `^S`: with Ctrl. */
  readonly name: string;
  readonly does: string;
  readonly briefly?: string;
}

/** As many keys as fit, and always the last one. The menu has the others. */
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

/** In columns. */
const narrow = 60;
