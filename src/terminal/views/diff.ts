import type { Style } from '../../style/style.js';
import { printableLines } from '../../verdict/printable.js';

/** What would have to change in a text to become the other, line by line, as rows for any style. */
export async function diffRows(own: string, answer: string): Promise<(style: Style) => string[]> {
  const { diffLines } = await import('diff');
  const changes = diffLines(own.replaceAll('\r\n', '\n'), answer.replaceAll('\r\n', '\n'));
  return ({ good, bad }) => {
    const rows = changes.flatMap(({ value, added, removed }) => {
      const lines = printableLines(value.replace(/\n$/, ''));
      if (added) return lines.map((line) => good(`+ ${line}`));
      return removed ? lines.map((line) => bad(`- ${line}`)) : lines.map((line) => `  ${line}`);
    });
    return rows.map((row) => row.trimEnd());
  };
}
