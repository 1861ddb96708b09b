import { inOwnSigns, paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import type { NextHint } from '../../workspace/progress/next-hint.js';

/** `isOver`: the learner asked for another one after the last. */
export interface ShownHint extends NextHint {
  readonly isOver?: boolean;
}

/** A hint in place. Its lines that begin with four spaces are code. */
export function hintRows({ number, count, text, isOver }: ShownHint, style: Style): string[] {
  return [
    ...hintTextRows(`${style.strong(`Hint ${String(number)} of ${String(count)}:`)} ${text}`, style),
    ...(isOver ? paragraph('That was the last hint. The solution is in the menu.', style) : []),
  ];
}

export function hintTextRows(text: string, style: Style): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line.startsWith(indent)
        ? [indent + style.code(inOwnSigns(line.slice(indent.length), style))]
        : paragraph(line, style),
    );
}

const indent = '    ';
