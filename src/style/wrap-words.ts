import { wrapAnsi } from 'fast-wrap-ansi';

const noBreak = '\u00a0';

/**
 * Commands of ours stay on one row where they fit, so that they can be copied.
 * @param paint is called with the whole text
 */
export function wrapWords(text: string, width: number, paint = (all: string): string => all): string[] {
  const kept = text.replace(/`[^`]*\boauth-lessons [^`]*`/g, (command) => command.replaceAll(' ', noBreak));
  return wrapAnsi(paint(kept), Math.max(20, width), { hard: true, trim: true })
    .replaceAll(noBreak, ' ')
    .split('\n');
}
