import { describe, expect, test } from 'vitest';
import { isJudged } from '../../../src/verdict/report.js';
import { briefRows } from '../../../src/terminal/watching/brief.js';
import { drawn, styleAt } from '../../support/drawn.js';
import { lessonText } from '../../support/lesson-files.js';
import { allEntries, entryFor } from '../../support/reports.js';

const hint = ['Hint 1 of 3: Where does the value come from?'];
const capitals = lessonText('wrong', 'client-value-undefined', 'capitals.js');

test('a mistake at 80 by 24, with a hint', async () => {
  const size = { columns: 80, rows: 24 };
  const judged = await entryFor(capitals, 'save-token/model.js');
  const rows = briefRows(judged, { style: styleAt(size, 'full'), height: size.rows - 2, hint });
  await expect(await drawn({ rows }, size)).toMatchFileSnapshot('../screens/watching.txt');
});

describe('whatever the window, the rows fit, and what to do is among them', () => {
  const sizes = [
    { columns: 80, rows: 24 },
    { columns: 60, rows: 16 },
    { columns: 40, rows: 20 },
    { columns: 200, rows: 60 },
  ];
  test.each(sizes)('$columns by $rows', async (size) => {
    const style = styleAt(size, 'ascii');
    for (const judged of (await allEntries()).filter(isJudged)) {
      const rows = briefRows(judged, { style, height: size.rows, hint });
      expect(rows.length).toBeLessThanOrEqual(size.rows);
      for (const row of rows) expect(row.length).toBeLessThan(size.columns);
      if (judged.verdict.status === 'failed') expect(rows.join('\n')).toContain('->');
    }
  });

  test('the smallest shows the step alone', async () => {
    const style = styleAt({ columns: 40, rows: 12 }, 'ascii');
    const rows = briefRows(await entryFor(capitals), { style, height: 9, hint: [] });
    expect(rows.length).toBeLessThanOrEqual(9);
    expect(rows.join('\n')).toContain('Set the client');
    expect(rows.join('\n')).not.toContain('Set the user');
  });
});
