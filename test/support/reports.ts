import type { Judgement } from '../../src/judge/judgement.js';
import type { CreateReporter } from '../../src/reporters/reporter.js';
import { createStyle, type Style } from '../../src/style/style.js';
import type { Entry, JudgedLesson } from '../../src/verdict/report.js';
import { counted, nothingYet } from '../../src/verdict/tally.js';
import { allPassed } from '../../src/verdict/verdict.js';
import { judgeText } from './lesson.js';
import { lessonText } from './lesson-files.js';

const plainStyle = createStyle({ columns: 80, colours: 0, plain: true });

export async function entryFor(source: string, file = 'model.js'): Promise<JudgedLesson> {
  return entryOf(await judgeText(source, { runMs: 1_000 }), { source, file });
}

export function entryOf(
  { steps, seen, exchanges, printed }: Judgement,
  {
    source,
    file,
    id = 'save-token',
  }: { readonly source: string; readonly file: string; readonly id?: string },
): JudgedLesson {
  const status = allPassed(steps) ? ('passed' as const) : ('failed' as const);
  const grants = exchanges.map(({ grant, status: outcome, clientId, username }) => ({
    grant: String(grant),
    status: outcome,
    clientId,
    username,
  }));
  const verdict = { id, file, status, steps, grants, saved: [] };
  return { verdict, source, seen, printed: printed.text, printedIsCut: printed.isCut };
}

function unjudged(message: string, file = 'model.js'): Entry {
  const reason = { message, fix: 'Name another file.' };
  return {
    verdict: { id: 'save-token', file, status: 'unjudged', reason, steps: [], grants: [], saved: [] },
  };
}

/** Special in a terminal, XML, YAML, a URL, Markdown or a workflow command. */
const nasty =
  'a\u0000\u0007\u001b[2J\r\n::error::%25,]]> <b a="1">&amp;</b> # ~ \\ |\t`*_ \u0085\u2028\u202e\ufffe\uffff\ud800 ß日本😀';
export const nastyFile = `ordner ß/日本 #1, 50%:${nasty.replaceAll('\u0000', '')}.js`;

interface Entries {
  readonly passed: JudgedLesson;
  readonly failed: JudgedLesson;
  readonly advised: JudgedLesson;
  readonly blocked: JudgedLesson;
  readonly hanging: JudgedLesson;
  readonly nasty: JudgedLesson;
  readonly unjudged: Entry;
  readonly unjudgedNasty: Entry;
}

let known: Promise<Entries> | undefined;

export function entries(): Promise<Entries> {
  known ??= judgeAll();
  return known;
}

export function withoutPlaces(judged: JudgedLesson): JudgedLesson {
  const steps = judged.verdict.steps.map((step) => ({
    ...step,
    findings: step.findings.map(({ line: _line, column: _column, ...finding }) => finding),
  }));
  return { ...judged, verdict: { ...judged.verdict, steps } };
}

export async function allEntries(): Promise<Entry[]> {
  return Object.values<Entry>({ ...(await entries()) });
}

async function judgeAll(): Promise<Entries> {
  const solution = lessonText('solution.js');
  const odd = `console.log(${JSON.stringify(nasty)});\nconst saveToken = ${JSON.stringify(nasty)};`;
  const [passed, failed, advised, blocked, hanging, control] = await Promise.all([
    entryFor(solution),
    entryFor(lessonText('wrong', 'user-entire-object', 'whole.js')),
    entryFor(solution.replace('const saveToken', 'let saveToken')),
    entryFor('const saveToken = (token, client, user => {'),
    entryFor('const saveToken = (token, client, user) => {\n  while (true) {}\n};'),
    entryFor(odd, nastyFile),
  ]);
  return {
    passed,
    failed,
    advised,
    blocked,
    hanging,
    nasty: control,
    unjudged: unjudged('model.js is a folder.'),
    unjudgedNasty: unjudged(`${nastyFile} cannot be read.`, nastyFile),
  };
}

export async function textOf(
  create: CreateReporter,
  all: readonly Entry[],
  style: Style = plainStyle,
  count = all.length,
): Promise<string> {
  const tool = { name: 'oauth-lessons', version: '0.0.0', node: 'v20' };
  const { begin, each, end } = create({
    tool,
    count,
    style,
    inRepository: (file) => (file.startsWith('/') ? undefined : `homework/${file}`),
    commandLine: (command) => `oauth-lessons ${command}`,
    workspaceOf: () => '/home/ada/oauth-lessons',
  });
  const texts = [await begin?.()];
  let tally = nothingYet;
  for (const entry of all) {
    texts.push(await each?.(entry, tally));
    tally = counted(tally, entry.verdict);
  }
  texts.push(await end?.(tally));
  return texts.join('');
}
