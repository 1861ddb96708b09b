import { describe, expect, test } from 'vitest';
import { plainModules } from '#lesson';
import { defineFunctionLesson } from '#lesson/function';
import { partStep, storeStep, type StoreSubject } from '#lesson/function/store';
import type { ReportedFinding, StepVerdict } from '../../../src/verdict/verdict.js';
import { judgeStored } from './judge-stored.js';

/** A second subject: the authorization endpoint calls it, not the token endpoint. */
const subject: StoreSubject = {
  type: 'function',
  name: 'saveAuthorizationCode',
  parameters: ['code', 'client', 'user'],
  reads: ['client.clientId', 'user.username'],
  list: 'codes',
  modules: plainModules,
  properties: {
    code: ['authorizationCode', 'expiresAt', 'redirectUri', 'scope'],
    client: ['id', 'clientId', 'clientSecret', 'name', 'grants'],
    user: ['id', 'username', 'password', 'name'],
  },
  changes: 'code',
  key: 'authorizationCode',
  issued: ['scope'],
  optional: [],
  parts: [
    { name: 'client', key: 'id', source: 'clientId', secret: 'clientSecret' },
    { name: 'user', key: 'username', source: 'username', secret: 'password' },
  ],
  texts: {
    values: ['the code', 'the client', 'the user'],
    when: 'when a person has agreed',
    before: 'when there is no code yet',
    result: 'code',
    done: 'The code was saved and returned',
    verb: 'save',
    doing: 'saving',
    code: ['database.array.push(item);', 'return item;'],
    first: 'code',
    request: 'authorization request',
    traffic: 'The code goes to',
    use: 'add to an array',
    method: 'adds one item at the end',
    misuse: 'The record is added to the database object',
    owner: 'the code belongs to',
    need: 'The server needs the code to answer the client',
    without: 'cannot answer any authorization request',
    test: '`if (code)`',
  },
};

const texts = {
  why: 'A code is bound to one client and one user.',
  hints: ['Whose code is it?', 'Look at the parameters.', 'The shape:\n    one.part = { … };'],
} as const;
const dangers = { secret: 'Others read it.', noOwner: 'It is lost.', wrongOwner: 'Another one gets it.' };

const lesson = defineFunctionLesson({
  id: 'save-code',
  title: 'Save an authorization code',
  subject,
  steps: [
    partStep('client', subject, { ...texts, title: 'Set the client', dangers }),
    partStep('user', subject, { ...texts, title: 'Set the user', dangers }),
    storeStep(subject, {
      ...texts,
      id: 'save',
      title: 'Save and return the code',
      dangers: {
        notStored: 'The code cannot be redeemed.',
        storedTwice: 'The code can be redeemed twice.',
        othersLost: 'Other codes cannot be redeemed.',
        othersChanged: 'Other codes change.',
        shared: 'One code becomes another.',
        other: 'A client gets the code of another.',
        altered: 'The code cannot be redeemed.',
        lacking: 'The code never expires.',
        otherLists: 'All requests see the change.',
        touched: { client: 'All requests see the change.', user: 'All requests see the change.' },
      },
    }),
  ],
});

const load = "const db = require('./db.js');\n";
const head = 'const saveAuthorizationCode = (code, client, user) => {\n';
const client = '  code.client = { id: client.clientId };\n';
const user = '  code.user = { username: user.username };\n';
const push = '  db.codes.push(code);\n';
const answer = '  return code;\n';
const right = `${load}${head}${client}${user}${push}${answer}};\nmodule.exports = { saveAuthorizationCode };\n`;

function changed(from: string, to: string): string {
  expect(right).toContain(from);
  return right.replaceAll(from, to);
}

const wrong: readonly (readonly [what: string, source: string, kind: string])[] = [
  ['no client', changed(client, ''), 'client-absent'],
  ['the whole client', changed('{ id: client.clientId }', 'client'), 'client-entire-object'],
  ['the secret of the client', changed('{ id:', '{ a: client.clientSecret, id:'), 'client-secret-kept'],
  ['another key', changed('{ id:', '{ key:'), 'client-key-misnamed'],
  ['another property', changed('client.clientId', 'client.name'), 'client-sibling-value'],
  ['a property of the code', changed('client.clientId', 'code.redirectUri'), 'client-crossed-over'],
  ['a misspelled part', changed('code.client', 'code.clinet'), 'client-misspelled'],
  ['the client on another object', changed('code.client', 'user.client'), 'client-on-wrong-object'],
  [
    'the value directly on the code',
    changed('code.client = { id: client.clientId }', 'code.clientId = client.clientId'),
    'client-loose',
  ],
  [
    'the client in the user',
    changed('code.user = { username: user.username }', 'code.user = { id: client.clientId }'),
    'user-parts-swapped',
  ],
  ['a constant user', changed('user.username', "'grace'"), 'user-constant'],
  ['a value outside', changed(`${user}${push}${answer}};\n`, `};\n${user}`), 'user-outside'],
  ['nothing stored', changed(push, ''), 'save-absent'],
  ['another array', changed('db.codes', 'db.tokens'), 'save-other-list'],
  ['an array that is not there', changed('db.codes', 'db.code'), 'save-list-unknown'],
  ['a new array', changed('push', 'concat'), 'save-result-dropped'],
  ['a string stored', changed('push(code)', 'push(code.authorizationCode)'), 'save-stored-other'],
  [
    'the code swapped with the array',
    changed('db.codes.push(code)', 'code.push(db.codes)'),
    'save-push-swapped',
  ],
  ['stored twice', changed(push, push + push), 'save-more-than-once'],
  ['stored too late', changed(push, '  setTimeout(() => db.codes.push(code));\n'), 'save-too-late'],
  ['the others lost', changed(push, '  db.codes = [code];\n'), 'save-others-lost'],
  ['another code returned', changed('return code', 'return db.codes[0]'), 'save-other-code'],
  ['a new value for the code', changed(client, `  code = {};\n${client}`), 'save-code-replaced'],
  ['a property changed', changed(push, `  code.scope = ['write'];\n${push}`), 'save-record-altered'],
  [
    'the length returned',
    changed(`${push}  return code`, '  return db.codes.push(code)'),
    'save-answer-length',
  ],
  ['the code in quotes', changed('return code', "return 'code'"), 'save-answer-other'],
  ['nothing returned', changed(answer, ''), 'save-answer-missing'],
  ['the user changed', changed(push, `  user.name = '';\n${push}`), 'save-user-touched'],
  ['another array changed', changed(push, `  db.tokens.pop();\n${push}`), 'save-lists-touched'],
  ['a comma', changed('code.client =', 'code,client ='), 'client-comma'],
];

const judged = new Map<string, Promise<readonly StepVerdict[]>>();

async function firstFinding(source: string): Promise<ReportedFinding | undefined> {
  const judging = judged.get(source) ?? judgeStored(source, lesson);
  judged.set(source, judging);
  return (await judging).flatMap(({ findings }) => findings)[0];
}

describe('another function that stores a record, judged with the kit alone', () => {
  test('passes where it is right', async () => {
    const steps = await judgeStored(right, lesson);
    expect(steps.map(({ status }) => status)).toEqual(lesson.steps.map(() => 'passed'));
  });

  test.each(wrong)('%s', async (_what, source, kind) => {
    expect((await firstFinding(source))?.kind).toBe(kind);
  });

  test('with messages of its own', async () => {
    const messages: string[] = [];
    for (const [what, source] of wrong) {
      const finding = await firstFinding(source);
      messages.push(`${what}\n  ${finding?.message ?? ''}\n  ${finding?.fix ?? ''}\n`);
    }
    const text = messages.join('\n');
    expect(text.replace(/`(?:db\.)?tokens`/g, '')).not.toMatch(/token/i);
    await expect(text).toMatchFileSnapshot('store.txt');
  });
});

test('nothing that the kit says is about tokens', () => {
  const said = [
    ...lesson.steps.flatMap(({ title, hints, answer }) => [title, ...hints, ...answer]),
    ...lesson.kinds
      .filter(({ kind }) => !/^(?:syntax|file)-/.test(kind))
      .flatMap(({ kind, meaning, why }) => [kind, meaning, why, ...(lesson.hintsOn(kind) ?? [])]),
  ];
  const arrays = 'The clients, users or tokens of the database are changed.';
  expect(said.filter((text) => /token/i.test(text) && text !== arrays)).toEqual([]);
});
