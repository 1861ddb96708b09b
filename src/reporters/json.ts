import { printableJson } from '../verdict/printable.js';
import { countOf, statusOf } from '../verdict/tally.js';
import type { CreateReporter } from './reporter.js';

/** `schema/report.schema.json` describes it. */
export const json: CreateReporter = ({ tool, count }) => ({
  begin: () => `{\n  "version": 1,\n  "tool": ${indented(tool, '  ')},\n  "lessons": [\n`,
  // The comma comes first: a check that is stopped does not know which file is its last one.
  each: ({ verdict }, soFar) => `${countOf(soFar) > 0 ? ',\n' : ''}    ${indented(verdict, '    ')}`,
  end: (tally) => `${countOf(tally) > 0 ? '\n' : ''}  ],\n  "status": "${statusOf(tally, count)}"\n}\n`,
});

/** JSON strings contain no raw line feed, so each one is between two rows. */
function indented(value: unknown, indent: string): string {
  return printableJson(value).replaceAll('\n', `\n${indent}`);
}
