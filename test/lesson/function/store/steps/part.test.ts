import { describe, expect, test } from 'vitest';
import { partNamed, type Part } from '../../../../../src/lesson/function/store/subject.js';
import { subject } from '../../../../../lessons/01-save-token/subject.js';
import { checkPart } from '../../../../../src/lesson/function/store/steps/part.js';
import { whyNoRecord } from '../../../../../src/lesson/function/store/steps/no-record.js';
import type { Evidence } from '../../../../../src/lesson/evidence.js';
import { Opaque, type Ending } from '../../../../../src/outside/model-port.js';
import type { Probe } from '../../../../../src/referee/play.js';
import { factsOf } from '../../../../support/facts.js';
import { answeredProbe, whole } from '../../../../support/probes.js';

const clientPart = partNamed('client', subject);
const userPart = partNamed('user', subject);

const none = { type: 'none' } as const;

async function evidenceOf(body: string, probes: readonly Probe[]): Promise<Evidence> {
  return {
    facts: await factsOf(
      `const db = require('./db.js');\nconst saveToken = (token, client, user) => {\n${body}\n};`,
    ),
    run: {
      leftOut: [],
      loaded: true,
      binding: none,
      exports: { ...none, isBinding: false, properties: [] },
      probed: 'binding',
      probes,
      exportProbes: [],
    },
    exchanges: [],
  };
}

async function told(part: Part, body: string, ...probes: readonly Probe[]): Promise<unknown> {
  const noticed = checkPart(part, await evidenceOf(body, probes));
  return noticed === 'blocked' ? noticed : noticed[0];
}

function withClient(client: unknown): Probe {
  const record = { ...whole, client };
  return answeredProbe({ answer: record, stored: [record], passed: record });
}

function withUser(user: unknown): Probe {
  const record = { ...whole, user };
  return answeredProbe({ answer: record, stored: [record], passed: record });
}

const { client: _client, ...parted } = whole;
const without = answeredProbe({ answer: parted, stored: [parted], passed: parted });
const emptied = withClient(undefined);

describe('a client that is there, but wrong', () => {
  const set = 'token.client = { id: client.clientId };';
  test.each<[string, unknown, object]>([
    ['the whole client', answeredProbe().client, { kind: 'entire-object' }],
    [
      'with its secret',
      { id: 'app-1', a: ['secret-1'] },
      { kind: 'secret-kept', details: { isElsewhere: false } },
    ],
    ['with its secret as a key', { id: 'app-1', 'secret-1': 1 }, { kind: 'secret-kept' }],
    ['a list', ['app-1'], { kind: 'is-list' }],
    ['a promise', new Opaque('promise'), { kind: 'is-promise' }],
    ['a function', new Opaque('function'), { kind: 'is-function' }],
    ['the id alone', 'app-1', { kind: 'is-text', details: { isWanted: true } }],
    ['another text', 'app-2', { kind: 'is-text', details: { isWanted: false } }],
    ['null', null, { kind: 'is-no-object' }],
    ['a date', new Date(5), { kind: 'is-no-object' }],
    ['nothing inside', {}, { kind: 'nothing-inside' }],
    [
      'nothing inside that has a value',
      { name: undefined },
      { kind: 'key-misnamed', details: { key: 'name', isEmpty: true } },
    ],
    [
      'two keys without a value',
      { name: undefined, since: undefined },
      { kind: 'key-missing', details: { keys: ['name', 'since'] } },
    ],
    ['another key', { clientId: 'app-1' }, { kind: 'key-misnamed', details: { key: 'clientId' } }],
    ['a key that is nearly right', { name: 'App', ID: 5 }, { kind: 'key-misnamed', details: { key: 'ID' } }],
    [
      'other keys',
      { name: 'App', since: 5, gone: undefined },
      { kind: 'key-missing', details: { keys: ['name', 'since'] } },
    ],
    ['the user', { username: 'person-1' }, { kind: 'parts-swapped' }],
    ['another property', { id: 'client-1' }, { kind: 'sibling-value', details: { read: 'client.id' } }],
    [
      'the name of the user',
      { id: 'person-1' },
      { kind: 'crossed-over', details: { read: 'user.username' } },
    ],
    ['the access token', { id: 'abc' }, { kind: 'crossed-over', details: { read: 'token.accessToken' } }],
    ['its source in quotes', { id: 'client.clientId' }, { kind: 'source-in-quotes' }],
    ['the property in quotes', { id: 'clientId' }, { kind: 'source-in-quotes' }],
    ['its source in braces', { id: '{client.clientId}' }, { kind: 'source-in-quotes' }],
    ['its source in a hole', { id: '${client.clientId}' }, { kind: 'source-in-quotes' }],
    ['an object', { id: { id: 'app-1' } }, { kind: 'value-is-object', details: { type: 'object' } }],
    ['an array with the id', { id: ['app-1'] }, { kind: 'value-is-object', details: { type: 'array' } }],
    [
      'a function with the id',
      { id: new Opaque('function') },
      { kind: 'value-is-object', details: { type: 'function' } },
    ],
    ['capitals', { id: 'APP-1' }, { kind: 'value-altered' }],
    ['blanks', { id: ' app-1 ' }, { kind: 'value-altered' }],
    ['an object made a text', { id: 'a [object Object]' }, { kind: 'object-in-text' }],
    ['another client of the database', { id: 'app-2' }, { kind: 'other-record' }],
    ['something else', { id: 'elephant' }, { kind: 'value-other' }],
    ['a number', { id: 5 }, { kind: 'value-other' }],
  ])('%s', async (_what, client, finding) => {
    expect(await told(clientPart, set, withClient(client))).toMatchObject({
      ...finding,
      details: {
        ...(finding as { details?: object }).details,
        expected: { id: 'app-1' },
        actual: client,
      },
      place: { line: 3, column: 1 },
    });
  });

  test('the same in each call is a constant', async () => {
    const [one, other] = [withClient({ id: 'elephant' }), withClient({ id: 'mouse' })];
    expect(await told(clientPart, set, one, one)).toMatchObject({ kind: 'constant' });
    expect(await told(clientPart, set, one, other)).toMatchObject({ kind: 'value-other' });
    expect(await told(clientPart, set, one, answeredProbe())).toMatchObject({ kind: 'value-other' });
    expect(await told(clientPart, set, one, without)).toMatchObject({ kind: 'value-other' });
  });

  test('a secret is told before another mistake', async () => {
    const secret = withClient({ id: 'secret-1' });
    expect(await told(clientPart, set, withClient({ id: 5 }), secret)).toMatchObject({ kind: 'secret-kept' });
  });

  test('a secret elsewhere in the record makes neither of the two wrong', async () => {
    const record = { ...whole, note: 'secret-1' };
    const probe = answeredProbe({ stored: [record] });
    const body = `${set}\ntoken.note = client.clientSecret;`;
    const finding = await told(clientPart, body, probe);
    expect(finding).toMatchObject({
      kind: 'secret-kept',
      details: { isElsewhere: true },
      place: { line: 4 },
    });
    expect(finding).not.toHaveProperty('details.expected');
  });

  test('a secret in a mere text that was stored is one as well', async () => {
    const probe = answeredProbe({ stored: [whole, 'it is secret-1'] });
    expect(await told(clientPart, `${set}\ndb.tokens.push(token, text);`, probe)).toMatchObject({
      kind: 'secret-kept',
      place: { line: 4 },
    });
  });

  test.each([
    ['the last that is reached', 'token.client = 1;\ntoken.client = 2;\nreturn token;\ntoken.client = 3;', 4],
    ['the one in an object', 'const a = { client: 1 };\nclient.client = 5;', 3],
    ['the one inside of the part', 'token.client.id = 1;\ntoken.clinet = 5;', 3],
    ['the first, where none sets it', 'client.client = 5;\nuser.client = 5;', 3],
    ['none, where there is none', 'other();', undefined],
  ])('is shown at %s', async (_where, body, line) => {
    const finding = (await told(clientPart, body, withClient(null))) as { place?: { line: number } };
    expect(finding.place?.line).toBe(line);
  });
});

describe('what was read where it gave nothing', () => {
  const nothing = { id: undefined };
  test.each([
    ['token.client = { id: client.clientID };', { read: 'client.clientID', meant: 'client.clientId' }],
    ['token.client = { id: client.elephant };', { read: 'client.elephant' }],
    ['token.client = { id: client.nmae };', { read: 'client.nmae', meant: 'client.name' }],
    ['token.client = { id: client.grant };', { read: 'client.grant', meant: 'client.grants' }],
    ['token.client = { id: client.secretClient };', { read: 'client.secretClient' }],
    [
      'token.client = { id: client.clientSecrt };',
      { read: 'client.clientSecrt', meant: 'client.clientSecret' },
    ],
    ['token.client = { id: token.clientId };', { read: 'token.clientId', meant: 'client.clientId' }],
    ['token.client = { a: client.name, id: client.clientID };', { read: 'client.clientID' }],
    ['token.client = { a: client.clientId, id: client.clientID };', { read: 'client.clientID' }],
    ['token.client = { a: client.id, id: client.clientID };', { read: 'client.clientID' }],
    ['token.client = { a: client.clientSecret, id: client.clientID };', { read: 'client.clientID' }],
    ['token.client = { a: client.grants, id: client.clientID };', { read: 'client.clientID' }],
    ['token.client = { a: client.data.id, id: client.clientID };', { read: 'client.data' }],
    ['log(client.other);\ntoken.client = { id: client.clientID };', { read: 'client.clientID' }],
  ])('%s', async (body, details) => {
    expect(await told(clientPart, body, withClient(nothing))).toMatchObject({
      kind: 'value-undefined',
      details,
    });
  });

  test.each([
    ['token.user = { username: user.userName };', { read: 'user.userName', meant: 'user.username' }],
    ['token.user = { a: user.name, username: user.userName };', { read: 'user.userName' }],
    ['token.user = { a: user.id, username: user.userName };', { read: 'user.userName' }],
    ['token.user = { a: user.password, username: user.userName };', { read: 'user.userName' }],
    ['token.user = { a: user.username, username: user.userName };', { read: 'user.userName' }],
    ['token.user = { username: user.passwrod };', { meant: 'user.password' }],
    ['token.user = { username: user.nmae };', { meant: 'user.name' }],
  ])('%s', async (body, details) => {
    const finding = await told(userPart, body, withUser({ username: undefined }));
    expect(finding).toMatchObject({ kind: 'value-undefined', details });
  });

  test('is not told where nothing of the kind is read', async () => {
    const finding = await told(clientPart, 'token.client = { id: undefined };', withClient(nothing));
    expect(finding).not.toHaveProperty('details.read');
  });
});

describe('a client that is not there', () => {
  test.each<[string, string, object]>([
    [
      'never tried',
      'other();',
      { kind: 'absent', details: { isMentioned: false }, place: { line: 2, column: 19 } },
    ],
    [
      'read only',
      'log(token.client);',
      { kind: 'absent', details: { isMentioned: true }, place: { line: 3, column: 5 } },
    ],
    ['in a comment', '// token.client = {}', { kind: 'in-comment', place: { line: 3 } }],
    ['in a comment that sets nothing', '// see token.client', { kind: 'absent' }],
    [
      'in a comment that sets another',
      '// token.clients = {}\n// a = b',
      { kind: 'in-comment', place: { line: 3 } },
    ],
    ['in a comment on something else', '// a = b', { kind: 'absent' }],
    [
      'in a variable',
      'const mine = { id: client.clientId };',
      { kind: 'own-variable', details: { target: 'mine' } },
    ],
    ['in a variable of another value', 'const mine = { id: client.id };', { kind: 'absent' }],
    ['in a variable with another key', 'const mine = { key: client.clientId };', { kind: 'absent' }],
    ['in a call', 'const mine = make({ id: client.clientId });', { kind: 'absent' }],
    ['behind a return', 'return token;\ntoken.client = {};', { kind: 'unreachable', place: { line: 4 } }],
    [
      'behind a return, and misspelled in front',
      'token.clinet = {};\nreturn token;\ntoken.client = {};',
      { kind: 'misspelled' },
    ],
    [
      'beside, and then misspelled',
      'token.clientId = 1;\ntoken.clinet = {};',
      { kind: 'misspelled', place: { line: 4 } },
    ],
    ['beside', 'token.clientId = 1;', { kind: 'loose', details: { target: 'token.clientId' } }],
    ['deleted', 'token.client = {};\ndelete token.client;', { kind: 'deleted', place: { line: 4 } }],
    ['deleted behind a return', 'token.client = {};\nreturn;\ndelete token.client;', { kind: 'not-kept' }],
    ['if', 'if (a) token.client = {};', { kind: 'conditional', details: { target: 'token.client' } }],
    [
      'in an inner function',
      'const f = () => { token.client = {}; };',
      { kind: 'in-unrun-function', details: { target: 'token.client' } },
    ],
    [
      'in an inner function, elsewhere',
      'const f = () => { user.client = {}; };',
      { kind: 'on-wrong-object' },
    ],
    ['on another object', 'copy.client = {};', { kind: 'not-kept', details: { target: 'copy.client' } }],
    ['called', 'token.client({});', { kind: 'called' }],
    ['compared', 'token.client == {};', { kind: 'compared' }],
    ['bare', 'client = {};', { kind: 'own-variable' }],
  ])('%s', async (_how, body, finding) => {
    expect(await told(clientPart, body, without, without)).toMatchObject(finding);
  });

  test('set to nothing in each call', async () => {
    const body = 'token.client = undefined;';
    expect(await told(clientPart, body, emptied, emptied)).toMatchObject({ kind: 'set-to-nothing' });
    expect(await told(clientPart, body, emptied, without)).toMatchObject({ kind: 'not-kept' });
    expect(await told(clientPart, 'user.client = 5;', emptied)).toMatchObject({ kind: 'on-wrong-object' });
  });

  test('right in one call and missing in another', async () => {
    expect(await told(clientPart, 'token.client = {};', answeredProbe(), without)).toMatchObject({
      kind: 'conditional',
    });
  });

  test('there too late', async () => {
    const late = answeredProbe({ answer: parted, stored: [parted], passed: parted, later: [whole] });
    const body = 'setTimeout(() => { token.client = {}; });';
    expect(await told(clientPart, body, late)).toMatchObject({ kind: 'too-late' });
    expect(await told(clientPart, body, late, without)).toMatchObject({ kind: 'too-late' });
  });
});

describe('a call that stopped', () => {
  const threw = (message: string, line: number): Ending => ({
    type: 'threw',
    error: { name: 'TypeError', message, isError: true, frames: [{ line, column: 1 }] },
  });

  function stopped(ending: Ending, passed: object): Probe {
    const { answer, ...rest } = answeredProbe({ stored: [], passed });
    return { ...rest, answer: { type: 'unanswered', ending, before: answer.before, after: answer.after } };
  }

  const { user: _user, ...bare } = parted;
  const cut = stopped(threw('x is no function', 4), bare);
  const body = 'token.client = {};\nother();\ntoken.user = {};';

  test.each<[string, string, number, object]>([
    [
      'before it',
      'other();\ntoken.client = {};',
      3,
      { kind: 'cut-off', details: { isOwn: false }, place: { line: 3 } },
    ],
    ['after its own mistake', 'token.cleint = {};\nother();', 4, { kind: 'misspelled', place: { line: 3 } }],
    [
      'between a mistake and the right line',
      'token.cleint = {};\nother();\ntoken.client = {};',
      4,
      { kind: 'cut-off' },
    ],
    ['after a mistake that may not run', 'if (a) token.cleint = {};\nother();', 4, { kind: 'cut-off' }],
    ['at it', 'token.client = {};', 3, { kind: 'cut-off', details: { isOwn: true } }],
    [
      'inside of it',
      'token.client.id = 5;',
      3,
      { kind: 'inside-missing', details: { target: 'token.client.id' } },
    ],
    ['calling it', 'token.client(5);', 3, { kind: 'called', details: { target: 'token.client' } }],
    [
      'at a misspelled one',
      'token.clinet = a.b.c;',
      3,
      { kind: 'misspelled', details: { target: 'token.clinet' } },
    ],
    ['at one beside', 'token.clientId = a.b.c;', 3, { kind: 'loose', details: { target: 'token.clientId' } }],
    ['and it was never tried', 'other();', 3, { kind: 'absent', details: { isMentioned: false } }],
    ['and it stands in a comment', '// token.client = 5', 3, { kind: 'absent' }],
  ])('%s', async (_where, text, line, finding) => {
    expect(await told(clientPart, text, stopped(threw('x is no function', line), bare))).toMatchObject(
      finding,
    );
  });

  test('with a name that was nearly right', async () => {
    const probe = stopped(threw('tokne is not defined', 3), bare);
    expect(await told(clientPart, 'token.client = tokne;', probe)).toMatchObject({
      details: { meant: 'token' },
    });
    expect(await told(clientPart, body, cut)).not.toHaveProperty('details.meant');
  });

  test('is told once, by the first part that it cut off', async () => {
    const early = stopped(threw('x is no function', 3), bare);
    expect(await told(userPart, `other();\n${body}`, early)).toBe('blocked');
    expect(
      await told(userPart, body, stopped(threw('x is no function', 4), { ...bare, client: whole.client })),
    ).toMatchObject({ kind: 'cut-off' });
    expect(await told(userPart, 'token.user = a.b.c;', early)).toMatchObject({
      kind: 'cut-off',
      details: { isOwn: true },
    });
  });

  test('says nothing against a part that was there by then', async () => {
    expect(await told(clientPart, body, stopped({ type: 'hung', afterMs: 5 }, whole))).toBeUndefined();
  });

  test('what a later call lacks that stopped as well says nothing', async () => {
    expect(await told(clientPart, body, stopped(threw('x', 4), whole), cut)).toBeUndefined();
    expect(await told(clientPart, body, stopped(threw('x', 4), whole), without)).toMatchObject({
      kind: 'conditional',
    });
    expect(await told(clientPart, body, without, cut)).toMatchObject({ kind: 'cut-off' });
  });
});

describe('why a call stored nothing', () => {
  const why = async (body: string, probes: readonly Probe[] = []): Promise<object> => {
    const { facts } = await evidenceOf(body, []);
    return whyNoRecord(
      { probe: answeredProbe({ stored: [], later: [] }), earlier: [], probes, facts },
      subject,
    );
  };

  test.each<[string, string, object]>([
    ['it is not there yet', 'other();', { kind: 'absent', place: { line: 4, column: 1 } }],
    [
      'a variable gets a new list',
      'let all = db.tokens;\nall = [...all, token];',
      { kind: 'list-rebound', details: { name: 'all' }, place: { line: 4 } },
    ],
    ['the method is not called', 'db.tokens.push;', { kind: 'method-not-called', place: { line: 3 } }],
    ['another method is not called', 'db.tokens.sort;', { kind: 'absent' }],
    ['it stands in a comment', '// db.tokens.push(token)', { kind: 'in-comment', place: { line: 3 } }],
    ['a comment on something else', '// later', { kind: 'absent' }],
    [
      'it is set under a key',
      'db.tokens[token.accessToken] = token;',
      { kind: 'under-a-key', details: { target: 'db.tokens[…]' } },
    ],
    [
      'the list is set as it was',
      'db.tokens = db.tokens;',
      { kind: 'not-added', details: { target: 'db.tokens' } },
    ],
    ['its length is set', 'db.tokens.length = 5;', { kind: 'not-added' }],
    [
      'it is spread into another list',
      'const all = [...db.tokens, token];',
      { kind: 'result-dropped', details: { method: '[...]' } },
    ],
    ['another list is spread', 'const all = [...db.users, token];', { kind: 'absent' }],
    ['it is spread into an object', 'const all = { ...db.tokens };', { kind: 'absent' }],
    ['it is spread elsewhere', 'const all = [token];\nlog(db.tokens);', { kind: 'absent' }],
    [
      'it is taken back',
      'db.tokens.push(token);\ndb.tokens.pop();',
      { kind: 'taken-back', details: { method: 'pop' }, place: { line: 4 } },
    ],
    [
      'it is taken back at the front',
      'db.tokens.unshift(token);\ndb.tokens.shift();',
      { details: { method: 'shift' } },
    ],
    [
      'it is cut out again',
      'db.tokens.push(token);\ndb.tokens.splice(1);',
      { details: { method: 'splice' } },
    ],
    ['something is taken before', 'db.tokens.pop();\ndb.tokens.push(token);', { kind: 'not-added' }],
    ['something else is taken', 'db.tokens.push(token);\ndb.users.pop();', { kind: 'not-added' }],
    ['another method follows', 'db.tokens.push(token);\ndb.tokens.popular();', { kind: 'not-added' }],
    ['one that only ends like it', 'db.tokens.push(token);\ndb.tokens.unpop();', { kind: 'not-added' }],
    ['it stands behind the return', 'return token;\ndb.tokens.push(token);', { kind: 'behind-return' }],
    [
      'the new list is dropped',
      'db.tokens.concat(token);',
      { kind: 'result-dropped', details: { method: 'concat' } },
    ],
    [
      'the spliced list is dropped',
      'db.tokens.toSpliced(0, 0, token);',
      { details: { method: 'toSpliced' } },
    ],
    ['the changed list is dropped', 'db.tokens.with(0, token);', { details: { method: 'with' } }],
    ['nothing is given', 'db.tokens.push();', { kind: 'nothing-given', details: { method: 'push' } }],
    ['only if', 'if (token.scope) db.tokens.push(token);', { kind: 'only-sometimes' }],
    [
      'it is added to a list of its own',
      'list.push(token);',
      { kind: 'own-list', details: { target: 'list' } },
    ],
    [
      'it is added to a list of an object',
      'store.list.push(token);',
      { kind: 'own-list', details: { target: 'store.list' } },
    ],
    [
      'it is added to what is made on the spot',
      'make().push(token);',
      { kind: 'own-list', details: { target: '…' } },
    ],
    [
      'a name hides the database',
      'const db = {};\ndb.tokens.push(token);',
      { kind: 'own-list', details: { target: 'db.tokens' } },
    ],
    [
      'an inner function is not run',
      'const f = () => { db.tokens.push(token); };',
      { kind: 'in-unrun-function' },
    ],
  ])('%s', async (_what, body, finding) => {
    expect(await why(body)).toMatchObject(finding);
  });

  test('where earlier calls stored something, it is stored only sometimes', async () => {
    expect(await why('db.tokens.push(token);', [answeredProbe()])).toMatchObject({
      kind: 'only-sometimes',
      place: { line: 3 },
    });
  });

  test('where it comes later, it comes too late', async () => {
    const { facts } = await evidenceOf('db.tokens.push(token);', []);
    const probe = answeredProbe({ stored: [], later: [whole] });
    expect(whyNoRecord({ probe, earlier: [], probes: [], facts }, subject)).toMatchObject({
      kind: 'too-late',
      place: { line: 3 },
    });
  });
});
