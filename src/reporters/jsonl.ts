import { printableJsonLine } from '../verdict/printable.js';
import { statusOf } from '../verdict/tally.js';
import type { CreateReporter } from './reporter.js';

/** The same data a line a file, and a closing line with `version`: `schema/report-line.schema.json` describes them. */
export const jsonl: CreateReporter = ({ tool }) => ({
  each: ({ verdict }) => `${printableJsonLine(verdict)}\n`,
  end: (tally) => `${printableJsonLine({ version: 1, tool, status: statusOf(tally), counts: tally })}\n`,
});
