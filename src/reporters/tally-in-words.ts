import { countOf, type Tally } from '../verdict/tally.js';

/** `12 of 14 files pass, 1 does not yet, 1 could not be judged.` */
export function tallyInWords(tally: Tally): string {
  const { passed, failed, unjudged } = tally;
  const parts = [
    `${String(passed)} of ${String(countOf(tally))} files ${passed === 1 ? 'passes' : 'pass'}`,
    ...(failed === 0 ? [] : [`${String(failed)} ${failed === 1 ? 'does' : 'do'} not yet`]),
    ...(unjudged === 0 ? [] : [`${String(unjudged)} could not be judged`]),
  ];
  return `${parts.join(', ')}.`;
}
