import { describe, expect, test } from 'vitest';
import { judgeText, statuses } from '../support/lesson.js';
import { lessonText } from '../support/lesson-files.js';

const allPass = 'passed passed passed passed passed';

test('the real server grants every request through the solution', async () => {
  const judgement = await judgeText(lessonText('solution.js'));
  expect(judgement.exchanges.map(({ grant, status }) => `${grant} ${status}`)).toEqual([
    'authorization_code granted',
    'authorization_code granted',
    'client_credentials granted',
  ]);
});

test('what a mistake opens is one sentence that names the rule', async () => {
  const judgement = await judgeText(lessonText('wrong', 'client-entire-object', 'whole.js'));
  const finding = judgement.steps[1]?.findings[0];
  expect(finding?.why).toMatch(
    /^Tried with your function: [^.]+`db\.tokens`[^.]+ \(RFC 6749, section 10\.1\)\.$/,
  );
});

test('a step with nothing but advice passes', async () => {
  const judgement = await judgeText(lessonText('wrong', 'declare-let', 'let.js'));
  expect(statuses(judgement)).toBe(allPass);
  expect(judgement.steps[0]?.findings[0]?.severity).toBe('advice');
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
      'another function of the model is not taken for this one',
      'const validateScope = (user, client, scope) => scope;\nmodule.exports = { validateScope };\n',
      'failed blocked blocked blocked failed',
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
