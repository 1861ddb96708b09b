import type { Setting } from './reporter.js';
import { countOf, type Tally } from '../verdict/tally.js';

export function tallyInWords(tally: Tally, unit: Setting['unit'] = 'files'): string {
  const { passed, failed, unjudged } = tally;
  const parts = [
    `${String(passed)} of ${String(countOf(tally))} ${unit} ${passed === 1 ? 'passes' : 'pass'}`,
    ...(failed === 0 ? [] : [`${String(failed)} ${failed === 1 ? 'does' : 'do'} not yet`]),
    ...(unjudged === 0 ? [] : [`${String(unjudged)} could not be judged`]),
  ];
  return `${parts.join(', ')}.`;
}
