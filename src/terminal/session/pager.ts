import type { Screen } from '../screen/screen.js';
import type { Input } from '../screen/read-keys.js';
import { sliceAnsi } from '../views/slice-ansi.js';
import type { Style } from '../../style/style.js';
import type { Page } from './dialogue.js';

export interface Pager {
  readonly page: Page;
  top: number;
  readonly onRead: () => void;
}

export function drawPager(pager: Pager, screen: Screen, style: Style): void {
  const { columns, rows: height } = screen.size();
  const page = Math.max(1, height - 1);
  const rows = pager.page(style);
  pager.top = Math.max(0, Math.min(pager.top, rows.length - page));
  const seen = rows.slice(pager.top, pager.top + page);
  const blank = Array.from({ length: page - seen.length }, () => '');
  const isMore = rows.length > page;
  const keys = isMore ? 'up/down, space, home/end   q: back' : 'q: back';
  screen.draw({ rows: [...seen, ...blank, style.quiet(keys)].map((row) => sliceAnsi(row, columns - 1)) });
}

export function turnPage(pager: Pager, inputs: readonly Input[], screen: Screen): boolean {
  const page = Math.max(1, screen.size().rows - 2);
  const steps: Readonly<Record<string, number>> = {
    up: -1,
    down: 1,
    k: -1,
    j: 1,
    pageup: -page,
    pagedown: page,
    space: page,
    b: -page,
    home: -Infinity,
    end: Infinity,
  };
  for (const input of inputs) {
    const name = 'key' in input ? (input.key.name ?? '') : '';
    if (['q', 'escape', 'return', 'enter'].includes(name)) return true;
    pager.top += steps[name] ?? 0;
  }
  return false;
}
