import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';

/** `next`: the title of the next lesson. */
export function whatNextRows(
  { databaseFile, next }: { readonly databaseFile: string; readonly next?: string | undefined },
  style: Style,
): string[] {
  const { strong, marks } = style;
  const suggestions = [
    `Open \`${printable(databaseFile)}\`: your tokens are there. \`oauth-lessons db\` shows them as tables.`,
    '`oauth-lessons trace` repeats these requests after you change something.',
    '`oauth-lessons check` tests it in CI; the README in your folder shows how.',
    ...(next === undefined
      ? []
      : [`\`oauth-lessons start\` continues with the next lesson: ${printable(next)}.`]),
  ];
  return [
    strong('What next'),
    '',
    ...suggestions.flatMap((way) => {
      const [first = '', ...rest] = paragraph(way, style, '    ');
      return [`  ${marks.advice} ${first.trimStart()}`, ...rest];
    }),
  ];
}
