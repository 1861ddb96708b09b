import { extname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { json } from '../../src/reporters/json.js';
import { entryOf, textOf } from '../support/reports.js';
import { isReport } from '../support/schemas.js';
import { inParallel } from '../support/in-parallel.js';
import type { Judgement } from '../../src/judge/judge.js';
import { unvarying, verdictText } from '../support/verdict-text.js';
import { judgeText, judgeUnreadable, kinds, limitsFor, problems, statuses } from '../support/lesson.js';
import { isTypeScript, lessonFiles, lessonText, submissions } from '../support/lesson-files.js';

const allPass = 'passed passed passed passed passed';

const isJudged = (file: string): boolean => !isTypeScript(file);
const right = lessonFiles('right');
const wrong = lessonFiles('wrong').flatMap((kind) =>
  lessonFiles('wrong', kind)
    .filter(isJudged)
    .map((file) => [kind, file] as const),
);

/** Every right and wrong file, judged once. */
const judged = new Map<string, Judgement>();

beforeAll(async () => {
  await inParallel(submissions(), async (file) => {
    const [text, ending] = [lessonText(file), extname(file)];
    const unreadable = ending === '.js' ? await judgeUnreadable(text) : undefined;
    judged.set(file, unreadable ?? (await judgeText(text, limitsFor(file), { ending, seed: file })));
  });
}, 600_000);

function judgementOf(file: string): Judgement {
  const judgement = judged.get(file);
  if (!judgement) throw new Error(`${file} was not judged.`);
  return judgement;
}

describe('the files that come with the lesson', () => {
  test('the solution passes, and the real server grants every request through it', async () => {
    const judgement = await judgeText(lessonText('solution.js'));
    expect(statuses(judgement)).toBe(allPass);
    expect(kinds(judgement)).toEqual([]);
    expect(judgement.exchanges.map(({ grant, status }) => `${grant} ${status}`)).toEqual([
      'authorization_code granted',
      'authorization_code granted',
      'client_credentials granted',
      'client_credentials granted',
    ]);
  });

  test('the starter passes no step', async () => {
    const judgement = await judgeText(lessonText('starter.js'));
    expect(statuses(judgement)).toBe('failed blocked blocked blocked failed');
  });

  test('every report on them keeps to its schema', async () => {
    const all = [...judged].map(([file, judgement]) =>
      entryOf(judgement, { source: lessonText(file), file }),
    );
    isReport(JSON.parse(await textOf(json, all)));
    expect(isReport.errors).toBeNull();
  });

  test.each(right)('right/%s passes', (file) => {
    const judgement = judgementOf(`right/${file}`);
    // `let` or `async` are told as advice, and pass.
    expect(problems(judgement)).toEqual([]);
    expect(statuses(judgement)).toBe(allPass);
    expect(judgement.exchanges.every(({ status }) => status === 'granted')).toBe(true);
  });

  test.each(wrong)('wrong/%s/%s is told first of all', (kind, file) => {
    const judgement = judgementOf(`wrong/${kind}/${file}`);
    expect(kinds(judgement)[0]).toBe(kind);
    for (const { findings } of judgement.steps) {
      const told = findings.filter(({ severity }) => severity === 'problem').length;
      expect(told).toBeLessThanOrEqual(1);
      expect(findings.length - told).toBeLessThanOrEqual(2);
    }
  });

  test('every verdict, in one file that shows at a glance what a change to the judge changes', async () => {
    const text = [...judged]
      .map(([file, { steps }]) => verdictText(file, steps))
      .sort()
      .join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot('verdicts.txt');
  });

  test('there are many of both', () => {
    expect(lessonFiles('right').length).toBeGreaterThanOrEqual(60);
    expect(wrong.length).toBeGreaterThanOrEqual(150);
    expect(lesson.kinds.length).toBeGreaterThanOrEqual(70);
  });

  test('every kind of finding has a wrong file that shows it', () => {
    expect(lessonFiles('wrong')).toEqual(lesson.kinds.map(({ kind }) => kind).sort());
  });
});

describe('the words of the lesson', () => {
  test('every sentence, in one file that can be read from top to bottom', async () => {
    const all = [...new Set(wrong.map(([kind]) => kind))].map((kind) => {
      const file = wrong.find((one) => one[0] === kind)?.[1] ?? '';
      const judgement = judgementOf(`wrong/${kind}/${file}`);
      const found = judgement.steps
        .flatMap(({ findings }) => findings)
        .find((finding) => finding.kind === kind);
      return { kind, all: kinds(judgement), message: found?.message ?? '', fix: found?.fix ?? '' };
    });
    const text = all.map(({ kind, message, fix }) => `${kind}\n  ${message}\n  ${fix}\n`).join('\n');
    await expect(unvarying(text)).toMatchFileSnapshot('messages.txt');
    for (const { kind, message, fix } of all) {
      const own = message.replace(/ \(JavaScript says: .*\)$/s, '').replace(/`[^`]*`/g, 'it');
      expect(own, kind).toMatch(/[.?!]$/);
      expect(fix, kind).toMatch(/[.?!]$/);
      expect(own.match(/[.?!](?= |$)/g)?.length, kind).toBeLessThanOrEqual(2);
      expect(message + fix, kind).not.toMatch(/\[object|mark_/);
      expect(own + fix, kind).not.toMatch(
        /\b(?:undefined|AST|enumerable|prototype|descriptor|idempotent|invoke|instantiate)\b/i,
      );
    }
    // What `explain` shows as a mistake is that mistake alone, where the steps leave that to be chosen.
    expect(all.filter((one) => one.all.join() !== one.kind).map(({ kind }) => kind)).toEqual([
      'client-never-made',
      'client-outside',
      'client-source-changed',
      'client-too-late',
      'declare-absent',
      'declare-empty-file',
      'declare-immediate-call',
      'declare-imported',
      'declare-in-comment',
      'declare-is-class',
      'declare-not-function',
      'declare-older-name',
      'declare-only-called',
      'declare-star-function',
      'declare-unset',
      'save-database-not-loaded',
      'save-other-database',
      'save-outside',
      'user-outside',
      'user-source-changed',
      'user-too-late',
    ]);
  });

  test('what a mistake opens is one sentence that names the rule', async () => {
    const judgement = await judgeText(lessonText('wrong', 'client-entire-object', 'whole.js'));
    const finding = judgement.steps[1]?.findings[0];
    expect(finding?.why).toMatch(/act as the client \(RFC 6749, section 10\.1/);
    for (const { kind, why } of lesson.kinds.filter(({ kind }) => !kind.startsWith('syntax-')))
      expect(why, kind).toMatch(/^[A-Z].*[.)]$/);
  });

  test('a step with nothing but advice passes', async () => {
    const judgement = await judgeText(lessonText('wrong', 'declare-let', 'let.js'));
    expect(statuses(judgement)).toBe(allPass);
    expect(judgement.steps[0]?.findings[0]?.severity).toBe('advice');
  });
});

const head = "const db = require('./db.js');\nconst saveToken = (token, client, user) => {\n";
const tail = '};\nmodule.exports = { saveToken };\n';
const client = '  token.client = { id: client.clientId };\n';
const user = '  token.user = { username: user.username };\n';
const save = '  db.tokens.push(token);\n  return token;\n';

describe('steps are judged each on its own', () => {
  const cases: readonly (readonly [what: string, source: string, expected: string])[] = [
    [
      'a wrong user fails nothing else',
      head + client + '  token.user = user.username;\n' + save + tail,
      'passed passed failed passed passed',
    ],
    [
      'a file that exports nothing is judged',
      head + client + user + save + '};\n',
      'passed passed passed passed failed',
    ],
    [
      'a misspelled binding is judged',
      (head + client + user + save + tail).replaceAll('saveToken', 'savetoken'),
      'failed passed passed passed failed',
    ],
    [
      'permuted parameters are told once',
      (head + client + user + save + tail).replace('token, client, user', 'user, client, token'),
      'failed passed passed passed passed',
    ],
    ['what cannot be read blocks all else', head + client, 'failed blocked blocked blocked blocked'],
    [
      'a throw half-way cuts off what comes behind',
      head + client + '  boom();\n' + user + save + tail,
      'passed passed failed blocked passed',
    ],
    [
      'a part that was never tried is missing, cut or not',
      head + '  boom();\n' + client + save + tail,
      'passed failed failed blocked passed',
    ],
    [
      'an endless loop leaves what was there by then',
      head + client + user + '  while (true) {}\n' + tail,
      'passed passed passed failed passed',
    ],
    [
      'an exit fails to save, whatever else',
      head + client + '  process.exit(0);\n' + user + save + tail,
      'passed passed failed failed passed',
    ],
    [
      'what follows from a missing parameter is blocked',
      (head + client + user + save + tail).replace('token, client, user', 'token, user'),
      'failed blocked blocked blocked passed',
    ],
    [
      'an error below the function fails the export alone',
      head + client + user + save + tail + 'boom();\n',
      'passed passed passed passed failed',
    ],
    [
      'an exported function alone is judged',
      head.replace('const saveToken', 'exports.saveToken') + client + user + save + '};\n',
      'failed passed passed passed passed',
    ],
  ];

  test.each(cases)('%s', async (_what, source, expected) => {
    expect(statuses(await judgeText(source, { runMs: 500 }))).toBe(expected);
  });
});

describe('where it is', () => {
  const cases: readonly (readonly [source: string, line: number])[] = [
    [head + '  token.client = { id: client.id };\n' + user + save + tail, 3],
    [head + client + '  token.user = user;\n' + save + tail, 4],
    [head + client + user + '  db.tokens.push(token.accessToken);\n  return token;\n' + tail, 5],
    [head + client + user + '  return db.tokens.push(token);\n' + tail, 5],
    [head + client + user + save + '};\nmodule.exports = saveToken;\n', 8],
    [head + client + user + '  db.token.push(token);\n  return token;\n' + tail, 5],
    [head + client + user + save + '};\nmodule.exports = { saveTokn };\n', 8],
    [head + client + user + '  db.tokens.push(client);\n  return token;\n' + tail, 5],
    [head + client + '  client.note = 1;\n' + user + save + tail, 4],
    [head + client + user + '  db.users.pop();\n' + save + tail, 5],
    [head + client + user + save + '};\nmodule.exports = {};\n', 8],
    [head + '  token.scope.client = { id: client.clientId };\n' + user + save + tail, 3],
  ];

  test.each(cases)('%s', async (source, line) => {
    const finding = (await judgeText(source)).steps.flatMap(({ findings }) => findings)[0];
    expect(finding?.line).toBe(line);
  });
});
