import { isJudged, type Entry, type JudgedLesson } from '../../verdict/report.js';
import type { StepVerdict } from '../../verdict/verdict.js';
import { hasNothing, labelOf } from '../class/overview.js';
import { problemsOf, stepsInWords } from '../finding-text.js';
import { codeHtml, findingHtml } from './code.js';
import { escaped, proseHtml } from './escape.js';

export type PageStatus = 'passed' | 'failed' | 'unjudged' | 'missing';

/** Everything about one result but its place among the others. */
export interface Page {
  readonly id: string;
  readonly file: string;
  readonly label: string;
  readonly lesson: string;
  readonly status: PageStatus;
  readonly steps: string;
  readonly problem: string;
  readonly body: string;
}

export const statusWords: Readonly<Record<PageStatus, string>> = {
  passed: '✔ passes',
  failed: '✖ not yet',
  unjudged: '⚠ not judged',
  missing: '· nothing handed in',
};

export function pageOf(entry: Entry, id: string): Page {
  const { verdict } = entry;
  const [problem] = verdict.steps.flatMap(({ findings }) => problemsOf(findings));
  const status = hasNothing(verdict.steps) ? 'missing' : verdict.status;
  return {
    id,
    file: verdict.file,
    label: labelOf(entry),
    lesson: verdict.id,
    status,
    steps: isJudged(entry) ? stepsInWords(verdict) : '',
    problem: problem?.kind ?? '',
    body: `${aboutHtml(entry, status)}${isJudged(entry) ? judgedHtml(entry, id) : reasonHtml(entry.verdict.reason)}`,
  };
}

function aboutHtml({ verdict, ms, hash, person }: Entry, status: PageStatus): string {
  const facts = [
    `Lesson ${escaped(verdict.id)}`,
    `<code>${escaped(verdict.file)}</code>`,
    ...(person ? [escaped([person.id, person.email].filter(Boolean).join(', '))] : []),
    ...(ms === undefined ? [] : [`judged in ${String(ms)} ms`]),
    ...(verdict.status !== 'unjudged' && verdict.isolation !== undefined ? ['in bubblewrap'] : []),
  ];
  const sum = hash === undefined ? '' : `<p class="quiet">SHA-256 <code>${escaped(hash)}</code></p>`;
  return `<p class="${status}">${statusWords[status]}</p><p>${facts.join(', ')}</p>${sum}`;
}

function reasonHtml({ message, fix }: { readonly message: string; readonly fix: string }): string {
  return `<div class="finding problem"><p>${proseHtml(message)}</p><p>${proseHtml(fix)}</p></div>`;
}

function judgedHtml(judged: JudgedLesson, id: string): string {
  const { verdict, source, printed, printedIsCut, isUnread } = judged;
  const findings = verdict.steps.flatMap((step) => step.findings);
  const code = isUnread === true ? '' : `<h3>Code</h3>${codeHtml(source, findings, id)}`;
  const rest = printedIsCut ? '\n(more was printed)' : '';
  const output =
    printed === ''
      ? ''
      : `<h3>Printed by the code</h3><div class="printed code">${printed
          .trimEnd()
          .split(/\r\n|[\n\r]/)
          .map(escaped)
          .join('\n')}${rest}</div>`;
  return `<h3>${stepsInWords(verdict)}</h3><ol class="steps">${verdict.steps
    .map((step) => stepHtml(step, judged.seen[step.id], id))
    .join('\n')}</ol>${code}${output}`;
}

const stepWords = {
  passed: '✔ passes',
  failed: '✖ fails',
  blocked: '◌ is judged when the steps before it pass',
} as const;

function stepHtml({ title, status, findings }: StepVerdict, seen: string | undefined, id: string): string {
  const saw = seen === undefined ? '' : `<p class="quiet">${proseHtml(seen)}</p>`;
  return `<li><strong>${escaped(title)}</strong> <span class="${status}">${stepWords[status]}</span>${saw}${findings
    .map((finding) => findingHtml(finding, { id }))
    .join('')}</li>`;
}
