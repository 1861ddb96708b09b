import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { restOfLine } from '../lines.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { lineStart, startsCode } from '../v8-line.js';

export const pageLabel = syntaxMistake({
  kind: 'syntax-page-label',
  summary: 'A label of a web page is left in the file.',
  recognise: { type: 'certain', find },
  words: ({ label }) => [
    `${quoted(label)} is a label of the page or chat that the code was copied from, not code.`,
    'Delete this line.',
  ],
  hints: pastedHints,
});

/** `Copy code` on V8's line. */
function find(broken: Broken): Found<{ label: string }> | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const label = line.trim();
  if (!label.includes(' ') && !/[!:]$/.test(label)) return undefined;
  if (!labels.some((one) => one.test(label)) || !startsCode(broken, start, line)) return undefined;
  return { details: { label }, at: start + line.search(/\S/) };
}

/** Buttons and headings that pages show around code. */
const labels: readonly RegExp[] = [
  /^(?:\w+ )?(?:copy|copied|edit|download|collapse|expand|wrap)(?: (?:code|edit|text|snippet|to clipboard))*[!.]?$/i,
  /^(?:run|show|hide|view|open) (?:code|more|less|more lines|raw|plain|preview|snippet)$/i,
  /^(?:raw )?blame(?: history)?$/i,
  /^(?:chatgpt|copilot|claude|gemini|assistant|you|user)(?: said| wrote)?:$/i,
  /^\d+ lines? \(\d+ (?:loc|sloc)\).*$/i,
];
