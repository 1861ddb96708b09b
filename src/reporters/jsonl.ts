import { printableJsonLine } from '../verdict/printable.js';
import { isJudged, type Entry, type Tool } from '../verdict/report.js';
import { statusOf } from '../verdict/tally.js';
import type { CreateReporter } from './reporter.js';

/** `report` and `--resume` read it again. `schema/report-line.schema.json` describes it. */
export const jsonl: CreateReporter = ({ tool, count }) => ({
  each: (entry) => `${printableJsonLine(lineOf(entry, tool))}\n`,
  end: (tally) =>
    `${printableJsonLine({ version: 1, tool, status: statusOf(tally, count), counts: tally })}\n`,
});

/** Without the person: a roster joins names later. */
function lineOf(entry: Entry, tool: Tool): object {
  const { verdict, judgedBy = tool.version, checkedAt, ms, limitMs, hash } = entry;
  const line = { version: 1, judgedBy, ...verdict, checkedAt, ms, limitMs, hash };
  if (!isJudged(entry)) return line;
  const { source, isUnread, seen, printed, printedIsCut, stores, savedTo } = entry;
  return { ...line, source, isUnread, seen, printed, printedIsCut, stores, savedTo };
}
