import type { CommandLine } from '../../outside/command-line.js';
import type { Io } from '../../outside/io.js';
import type { Context } from '../../outside/context.js';
import { paragraph } from '../../style/paragraph.js';
import { createStyle, type Style } from '../../style/style.js';
import type { Page } from '../../terminal/watching/board.js';
import { hintRows } from '../../terminal/views/hint-rows.js';
import { briefRows } from '../../terminal/watching/brief.js';
import type { NextHint } from '../../workspace/progress/next-hint.js';
import { locate } from '../../workspace/workspace.js';
import type { Newest } from './watch-hint.js';

/** The last verdict, and the hint that was asked for since. */
export function pageFor({ judged }: Newest, { io }: Context, hintIn: (style: Style) => string[]): Page {
  return ({ columns, rows }) => {
    // A row as wide as the window would make some terminals go on to the next one.
    const style = createStyle({ ...io.terminal, columns: columns - 1 });
    return briefRows(judged, { style, height: rows, hint: hintIn(style) });
  };
}

/** `hint` is undefined if all steps pass. */
export function askedHintRows(
  hint: NextHint | undefined,
  { target }: Newest,
  style: Style,
  commandLine: CommandLine,
): string[] {
  if (!hint) return paragraph('All steps pass, so there is no hint.', style);
  const isLast = hint.number === hint.count;
  const workspace = locate(target.file)?.workspace;
  const solution = workspace && `\`${commandLine('solution', workspace.folder)}\` shows one answer.`;
  return [
    ...hintRows(hint, style),
    ...(isLast ? paragraph(`That was the last hint. ${solution ?? ''}`.trim(), style) : []),
  ];
}

export function statusFor({ terminal }: Io, hasHints: () => boolean): Page {
  return ({ columns }) => {
    if (terminal.dialogue === 'none') return ['Watching: each save is checked. Ctrl-C quits.'];
    const style = createStyle({ ...terminal, columns: columns - 1 });
    const hint = hasHints() ? 'h shows a hint, ' : '';
    return paragraph(`Watching: each save is checked. ${hint}r checks again, q quits.`, style).map(
      style.quiet,
    );
  };
}
