import { STATUS_CODES } from 'node:http';
import { findingParts } from '../../reporters/finding-rows.js';
import { becauseSilent } from '../../lesson/phrases.js';
import type { ModelCall } from '../../outside/app-port.js';
import type { Ending, Thrown } from '../../outside/model-port.js';
import type { HttpAnswer } from '../../referee/app/http.js';
import { maskCall, maskQuery } from '../../referee/mask-secrets.js';
import type { Asked } from '../../serve/app.js';
import type { TokenChanges } from '../../serve/merge-tokens.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable, printableLines } from '../../verdict/printable.js';
import type { ReportedFinding } from '../../verdict/verdict.js';
import { inBrief } from './trace/in-brief.js';

export interface ServedRequest {
  readonly request: Asked;
  /** Undefined if the app was not there to ask. */
  readonly answer: HttpAnswer;
  readonly calls: readonly ModelCall[];
}

export interface ServedOptions {
  readonly style: Style;
  readonly showSecrets: boolean;
}

/** A request, its answer, and the calls of the model between them. */
export function servedRows(
  { request, answer, calls }: ServedRequest,
  { style, showSecrets }: ServedOptions,
): string[] {
  const { method } = request;
  const path = showSecrets ? request.path : maskQuery(request.path);
  const shownCalls = calls.flatMap((call) => paragraph(callInWords(call, showSecrets), style, '  '));
  return [
    `${style.strong(printable(`${method} ${path}`))}  ${answerInWords(answer, style)}`,
    ...shownCalls.map(style.quiet),
  ];
}

function answerInWords(answer: HttpAnswer, { good, bad, warn, marks }: Style): string {
  switch (answer.type) {
    case 'whole': {
      const text = `${String(answer.status)} ${STATUS_CODES[answer.status] ?? ''}`.trim();
      if (answer.status >= 500) return bad(`${marks.failed} ${text}`);
      return answer.status >= 400 ? warn(text) : good(text);
    }
    case 'missing':
      return bad(`${marks.failed} your app gave no answer`);
    case 'broken':
      return bad(`${marks.failed} the answer is not valid HTTP (${printable(answer.reason)})`);
    case 'endless':
      return bad(`${marks.failed} the answer is longer than 100 kB and was cut`);
  }
}

/** `getClient(nightly-backup, ****) returned client nightly-backup`. */
function callInWords({ name, args, ...ended }: ModelCall, showSecrets: boolean): string {
  const call = { function: name, arguments: args, ...ended };
  const { arguments: shown, error, result } = showSecrets ? call : maskCall(call);
  const outcome = error === undefined ? `returned ${brief(result)}` : `threw ${printable(error)}`;
  return `${printable(name)}(${shown.map(brief).join(', ')}) ${outcome}`;
}

function brief(value: unknown): string {
  const [word, text] = inBrief(value);
  return word === 'text' ? text : `${word} ${text}`.trim();
}

export function savedRows(changes: TokenChanges, database: string, { good, marks }: Style): string[] {
  const parts = (['added', 'changed', 'removed'] as const).flatMap((what) => {
    const count = changes[what];
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? 'token' : 'tokens'} ${what}`];
  });
  return [`  ${good(marks.passed)} ${printable(database)}: ${parts.join(', ')}`];
}

export function uncaughtRows(
  { name, message, frames: [frame] }: Thrown,
  file: string,
  style: Style,
): string[] {
  const place = frame ? ` (${file}:${String(frame.line)}:${String(frame.column)})` : '';
  const [first = ''] = message.split('\n');
  return paragraph(
    `${style.marks.failed} An error was not handled: ${printable(`${name}: ${first}`)}${place}`,
    style,
    '  ',
  ).map(style.bad);
}

export function endedRows(ending: Ending, style: Style): string[] {
  if (ending.type === 'threw' || ending.type === 'pending') return [];
  const text = `${style.marks.failed} Your app stopped: ${becauseSilent(ending)}. It starts again with the next request.`;
  return paragraph(text, style, '  ').map(style.bad);
}

/** What the app wrote with `console.log`. */
export function printedRows(text: string, { quiet }: Style): string[] {
  return printableLines(text.replace(/\n$/, '')).map((line) => quiet(`  | ${line}`));
}

export function unopenedRows(
  findings: readonly ReportedFinding[],
  source: string,
  file: string,
  style: Style,
): string[] {
  const rows = findings.flatMap((finding) => {
    const { message, place, frame, fix } = findingParts(finding, { source, file }, style);
    return [...message, ...place, ...frame, ...fix];
  });
  return [style.bad(`${style.marks.failed} Your app cannot answer requests.`), ...rows];
}
