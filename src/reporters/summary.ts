import { isolationNote } from './isolation-note.js';
import { createClass } from './class/overview.js';
import { summaryRows } from './class/summary-rows.js';
import type { CreateReporter } from './reporter.js';
import { tallyInWords } from './tally-in-words.js';

/** What a class has understood, and who needs help. */
export const summary: CreateReporter = (setting) => {
  const whole = createClass();
  const isolation = isolationNote();
  return {
    each: (entry) => {
      whole.add(entry);
      isolation.add(entry);
      return '';
    },
    end: (tally) => {
      const head = `oauth-lessons: ${tallyInWords(tally, setting)}`;
      return `${[head, ...isolation.rows(), '', ...summaryRows(whole.overview(), setting.style)].join('\n')}\n`;
    },
  };
};
