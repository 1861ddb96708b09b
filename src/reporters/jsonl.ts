import { printableJsonLine } from '../verdict/printable.js';
import { statusOf } from '../verdict/tally.js';
import type { CreateReporter } from './reporter.js';

/** `schema/report-line.schema.json` describes it. */
export const jsonl: CreateReporter = ({ tool }) => ({
  each: ({ verdict }) => `${printableJsonLine(verdict)}\n`,
  end: (tally) => `${printableJsonLine({ version: 1, tool, status: statusOf(tally), counts: tally })}\n`,
});
