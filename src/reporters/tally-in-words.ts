import type { Setting } from './reporter.js';
import { countOf, type Tally } from '../verdict/tally.js';

export function stoppedInWords(tally: Tally, count: number): string {
  return `The check was stopped: ${String(countOf(tally))} of ${String(count)} were judged.`;
}

/** `count`: how many were planned. */
export function tallyInWords(
  tally: Tally,
  { count, unit = 'files' }: Pick<Setting, 'count' | 'unit'>,
): string {
  const { passed, failed, unjudged } = tally;
  const parts = [
    `${String(passed)} of ${String(countOf(tally))} ${unit} ${passed === 1 ? 'passes' : 'pass'}`,
    ...(failed === 0 ? [] : [`${String(failed)} ${failed === 1 ? 'does' : 'do'} not yet`]),
    ...(unjudged === 0 ? [] : [`${String(unjudged)} could not be judged`]),
  ];
  const stopped = countOf(tally) < count ? ` ${stoppedInWords(tally, count)}` : '';
  return `${parts.join(', ')}.${stopped}`;
}
