import { expect, test } from 'vitest';
import type { Frame } from '../../src/terminal/screen/frame.js';
import { drawPager } from '../../src/terminal/session/pager.js';
import { startOfSheets } from '../../src/terminal/session/reading.js';
import { traceSheets } from '../../src/terminal/views/trace/sheets.js';
import { blocksOf } from '../docs/copied.js';
import { drawn, styleAt } from '../support/drawn.js';
import { maskedExchanges } from '../support/exchanges.js';

const size = { columns: 80, rows: 24 };
const sheets = traceSheets(await maskedExchanges(), 'db.json');

/** What the pager draws. */
function frameOf(sheet: number): Frame {
  let frame: Frame = { rows: [] };
  const screen = { size: () => size, draw: (one: Frame) => void (frame = one) };
  const pager = { sheets, onRead: () => undefined, reading: { ...startOfSheets, sheet } };
  drawPager(pager, screen, styleAt(size, 'full'));
  return frame;
}

test.each([
  ['trace-picture', 0],
  ['trace-request', 2],
])('%s at 80 by 24', async (name, sheet) => {
  await expect(await drawn(frameOf(sheet), size)).toMatchFileSnapshot(`screens/${name}.txt`);
});

test('the picture in docs/getting-started.md is the one on the screen', async () => {
  const shown = (await drawn(frameOf(0), size)).split('\n').map((row) => row.slice(1, -1).trimEnd());
  const picture = shown
    .slice(
      1,
      shown.findIndex((row) => row.startsWith('Picture')),
    )
    .join('\n');
  expect(await blocksOf('docs/getting-started.md', 'text')).toContain(`${picture}\n`);
});
