import type { FoundLesson } from '../../lesson/find.js';
import type { Style } from '../../style/style.js';
import { markdownRows } from './markdown.js';

export function stepRows(
  { steps, instructions }: Pick<FoundLesson, 'steps' | 'instructions'>,
  index: number,
  style: Style,
): string[] {
  const { id = '', title = '' } = steps[index] ?? {};
  const head = `Step ${String(index + 1)} of ${String(steps.length)}: ${title}`;
  return [style.strong(head), '', ...markdownRows(instructions[id] ?? '', style)];
}
