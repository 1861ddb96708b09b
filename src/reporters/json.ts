import { exitCode } from '../verdict/exit-code.js';
import { printableJson } from '../verdict/printable.js';
import type { Reporter } from './reporter.js';

/** The report for scripts, version 1: `schema/report.schema.json` describes it. */
export const json: Reporter = ({ tool, lessons }) => {
  const verdicts = lessons.map(({ verdict }) => verdict);
  const status = exitCode(verdicts) === 0 ? 'passed' : 'failed';
  return `${printableJson({ version: 1, tool, status, lessons: verdicts })}\n`;
};
