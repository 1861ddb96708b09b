import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../src/referee/exchange.js';
import { createStyle, type Style } from '../../../src/style/style.js';
import { mainExchange } from '../../../src/terminal/views/trace/story.js';
import { traceSheets, unfinishedSheet } from '../../../src/terminal/views/trace/sheets.js';
import { maskedExchanges, playedExchanges } from '../../support/exchanges.js';
import { lessonText } from '../../support/lesson-files.js';

const exchanges = await maskedExchanges();
const throwing = lessonText('solution.js').replace(
  '{\n',
  "{\n  if (user.username === 'ada') throw new Error('no room for ada');\n",
);
const refused = await maskedExchanges(throwing);

const full = (columns: number): Style => createStyle({ columns, colours: 2, plain: false });
const plain = (columns: number): Style => createStyle({ columns, colours: 0, plain: true });
const ascii = (columns: number): Style =>
  createStyle({ columns, colours: 0, plain: false, encoding: 'ascii' });
const looks = [40, 80, 120].flatMap((columns) => [
  { columns, look: 'full', style: full(columns) },
  { columns, look: 'plain', style: plain(columns) },
]);

/** The rows of a sheet, without colours. */
function rowsOf(
  shown: readonly Exchange[],
  sheet: number,
  style: Style,
  { isUnfolded = false, isSaved = true } = {},
): string[] {
  const rows = traceSheets(shown, isSaved ? 'db.json' : undefined)[sheet]?.rows(style, isUnfolded) ?? [];
  return rows.map(stripVTControlCharacters);
}

/** As one line, so that it does not matter where a sentence wraps. */
const asLine = (rows: readonly string[]): string => rows.join(' ').replace(/\s+/g, ' ');

describe.each(looks)('at $columns columns, $look', ({ look, style }) => {
  test.each([
    ['granted', exchanges],
    ['refused', refused],
  ])('no row of a %s trace is wider than the terminal', (_status, shown) => {
    for (const isUnfolded of [false, true])
      for (const [sheet] of [0, ...shown].entries())
        for (const row of rowsOf(shown, sheet, style, { isUnfolded }))
          expect(stringWidth(row), row).toBeLessThanOrEqual(style.width);
  });

  test('the picture tells the story in its order, with the values of the request', () => {
    const line = asLine(rowsOf(exchanges, 0, style));
    const story = [
      'ada logged in',
      '1',
      'POST /token',
      '2',
      'saveToken()',
      '3',
      'adds a record',
      '4',
      'returns',
    ];
    let at = 0;
    for (const part of [...story, '5', 'responds 200']) {
      const found = line.indexOf(part, at);
      expect(found, `${part} in ${line}`).toBeGreaterThanOrEqual(at);
      at = found;
    }
    const { request, accessToken } = exchanges[0] as Exchange;
    for (const value of [`code ${request.body.code ?? ''}`, 'code_verifier ****', `token ${accessToken}`])
      expect(line).toContain(value);
    expect(line).toContain(`access_token ${accessToken}`);
    expect(line).toContain('your function');
  });

  test('our calls are counted, and listed when they are unfolded', () => {
    for (const sheet of [0, 1]) {
      const folded = asLine(rowsOf(exchanges, sheet, style));
      expect(folded).toMatch(/3 calls of the model that comes with the lesson/);
      expect(folded).not.toContain('The server calls getClient');
    }
    expect(asLine(rowsOf(exchanges, 0, style, { isUnfolded: true }))).toContain('getAuthorizationCode()');
    expect(asLine(rowsOf(exchanges, 1, style, { isUnfolded: true }))).toContain('The server calls getClient');
  });

  test(look === 'plain' ? 'only ASCII is written' : 'the learner’s function is highlighted', () => {
    const rows = traceSheets(exchanges, 'db.json').flatMap((sheet) => sheet.rows(style));
    if (look === 'plain') expect(rows.join('')).toMatch(/^[ -~]*$/);
    else expect(rows.join('\n')).toContain(style.good('your function'));
  });
});

describe('the picture', () => {
  test('fits a terminal of 80 by 24 with its row of keys', () => {
    expect(rowsOf(exchanges, 0, full(79)).length).toBeLessThanOrEqual(23);
    expect(rowsOf(refused, 0, full(79)).length).toBeLessThanOrEqual(23);
  });

  test('is drawn with ASCII where only that is safe', () => {
    const rows = rowsOf(exchanges, 0, ascii(79));
    expect(rows.join('')).toMatch(/^[ -~]*$/);
    expect(rows.join('\n')).toMatch(/\|- 2 saveToken\(\) -+>#/);
    expect(rows.join('\n')).toMatch(/\|<- 4 returns token -+#/);
    expect(rows.length).toBeLessThanOrEqual(23);
  });

  test('is stacked in narrow terminals, for screen readers and in pipes', () => {
    expect(rowsOf(exchanges, 0, full(80)).join('\n')).toMatch(/├─ 1 POST \/token ─+▶│/);
    expect(rowsOf(exchanges, 0, full(40))).toContain('1  photo-printer → server: POST /token');
    expect(rowsOf(exchanges, 0, plain(80))).toContain('2  server -> your function: saveToken()');
  });

  test('is about a person, or else about the first request', () => {
    const [ada, , machine] = exchanges;
    expect(mainExchange([machine, ada].flatMap((one) => one ?? []))).toBe(ada);
    expect(mainExchange(machine ? [machine] : [])).toBe(machine);
    expect(traceSheets([], 'db.json')).toEqual([]);
  });

  test('of a machine has no person, no code and no consent', () => {
    const line = asLine(rowsOf(exchanges.slice(-1), 0, full(80)));
    expect(line).toContain('nightly-backup asks for an access token for itself');
    expect(line).toContain('No person takes part');
    expect(line).not.toMatch(/\bada\b|code_verifier|PKCE|logged in/);
  });

  test('of a refused request shows where it ended and why, and is shown before granted ones', () => {
    expect(refused.map(({ status }) => status)).toEqual(['refused', 'granted', 'granted']);
    const line = asLine(rowsOf(refused, 0, plain(80)));
    expect(line).toContain('[x] refused');
    expect(line).toContain('3 your function -> server: [x] throws It failed: Error: no room for ada');
    expect(line).toContain('[x] refuses');
    expect(line).not.toContain('adds a record');
    expect(mainExchange(refused.toReversed())?.status).toBe('refused');
  });

  test('of a returned value that the server refuses says what it means', async () => {
    const nothing = await maskedExchanges(
      lessonText('solution.js').replace('return token', "return user.username === 'ada' ? undefined : token"),
    );
    const line = asLine(rowsOf(nothing, 0, plain(80)));
    expect(line).toContain('returns nothing');
    expect(line).toContain(
      'The server cannot use it. 5 server -> photo-printer: [x] refuses The value that `saveToken` returned',
    );
  });

  test('names the function that was called, and the database if there is one', () => {
    const other = exchanges.map((exchange) => ({
      ...exchange,
      calls: exchange.calls.map((call) => (call.isLearners ? { ...call, function: 'keepIt' } : call)),
    }));
    const rows = rowsOf(other, 0, full(80), { isSaved: false });
    expect(rows.join('\n')).toMatch(/keepIt +db\.tokens\n/);
    expect(rows.join('\n')).not.toContain('saveToken');
  });

  test('cuts what is too long for an arrow; the request’s page has all of it', async () => {
    const open = await playedExchanges();
    const { accessToken } = open[0] as Exchange;
    expect(rowsOf(open, 0, full(80)).join('')).toContain(`token ${accessToken.slice(0, 8)}`);
    expect(rowsOf(open, 0, full(80)).join('')).not.toContain(accessToken);
    expect(rowsOf(open, 1, full(100)).join('')).toContain(accessToken);
  });
});

describe('the page of a request', () => {
  test('says which one it is, and which sections of the standard apply', () => {
    const second = asLine(rowsOf(exchanges, 2, plain(80)));
    expect(second).toContain('Request 2 of 3 [ok] granted authorization_code photo-printer for grace');
    expect(second).toContain('The client sends RFC 6749, 4.1.3');
    expect(second).toContain('The server responds RFC 6749, 5.1');
    expect(asLine(rowsOf(exchanges, 3, plain(80)))).toContain('The client sends RFC 6749, 4.4.2');
    expect(asLine(rowsOf(refused, 1, plain(80)))).toContain('The server responds RFC 6749, 5.2');
  });
});

test('an unfinished file: which steps are missing, and how far a request gets', () => {
  const missing = {
    name: 'saveToken',
    call: 'saveToken()',
    titles: ['Set the user', 'Export saveToken'],
    advice: 'Check it.',
  };
  const sheet = unfinishedSheet(missing, 'db.json');
  const line = asLine(sheet.rows(plain(80)));
  expect(line).toContain('[ ] not yet 2 steps do not pass yet: Set the user, Export saveToken. Check it.');
  expect(line).toContain('2 server -> your function: [ ] saveToken()');
  expect(
    asLine(unfinishedSheet({ ...missing, titles: ['Set the user'] }, undefined).rows(plain(80))),
  ).toContain('One step does not pass yet: Set the user.');
  expect(stripVTControlCharacters(sheet.rows(full(80)).join('\n'))).toMatch(/├─ 2 ◌ saveToken\(\) ─+▶┃/);
});
