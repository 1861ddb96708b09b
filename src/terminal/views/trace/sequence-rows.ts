import type { Style } from '../../../style/style.js';
import { drawnRows, minDrawnWidth } from './drawn-sequence.js';
import type { Sequence } from './sequence.js';
import { headRows } from './head-rows.js';
import { stackedRows } from './stacked-sequence.js';

/** A drawing, or one arrow after another: in narrow terminals, for screen readers and in pipes. */
export function sequenceRows(sequence: Sequence, style: Style): string[] {
  const isDrawn = !style.isLinear && style.width >= minDrawnWidth;
  return [
    ...headRows(sequence, style),
    '',
    ...(isDrawn ? drawnRows(sequence, style) : stackedRows(sequence, style)),
  ];
}
