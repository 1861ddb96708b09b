import type { CommandLine } from '../../outside/command-line.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { Workspace } from '../../workspace/workspace.js';

interface After {
  readonly workspace: Workspace;
  /** The last check saved some. */
  readonly hasTokens: boolean;
  /** The title of the next lesson. */
  readonly next?: string | undefined;
}

export function whatNextRows(
  { workspace, hasTokens, next }: After,
  commandLine: CommandLine,
  style: Style,
): string[] {
  const { strong, marks } = style;
  const { folder, databaseFile } = workspace;
  const suggestions = [
    `Open \`${printable(databaseFile)}\`${hasTokens ? ': your tokens are there' : ', the database'}. \`${commandLine('db', folder)}\` shows ${hasTokens ? 'them' : 'it'} as tables.`,
    `\`${commandLine('trace', folder)}\` repeats these requests after you change something.`,
    `\`${commandLine('check', folder)}\` tests it in CI; the README in your folder shows how.`,
    ...(next === undefined
      ? []
      : [`\`${commandLine('start', folder)}\` continues with the next lesson: ${printable(next)}.`]),
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
