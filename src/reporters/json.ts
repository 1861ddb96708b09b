import { printableJson } from '../verdict/printable.js';
import { countOf, statusOf } from '../verdict/tally.js';
import type { CreateReporter } from './reporter.js';

/** `schema/report.schema.json` describes it. */
export const json: CreateReporter = ({ tool, count }) => ({
  begin: () => `{\n  "version": 1,\n  "tool": ${indented(tool, '  ')},\n  "lessons": [\n`,
  each: ({ verdict }, soFar) => `    ${indented(verdict, '    ')}${countOf(soFar) + 1 < count ? ',' : ''}\n`,
  end: (tally) => `  ],\n  "status": "${statusOf(tally)}"\n}\n`,
});

/** JSON strings contain no raw line feed, so each one is between two rows. */
function indented(value: unknown, indent: string): string {
  return printableJson(value).replaceAll('\n', `\n${indent}`);
}
