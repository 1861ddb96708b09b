import { expect, test } from 'vitest';
import { lesson } from '../../../lessons/06-protect-a-route/lesson.js';
import { photoPlan } from '../../../src/referee/app/photo-plan.js';
import type { AppExchange } from '../../../src/referee/app/exchange.js';
import { testJudging } from '../../support/judging.js';
import { judgeText } from '../../support/lesson.js';
import { filesOf } from '../../support/lesson-files.js';

const plan = photoPlan(testJudging());
const requests = plan.flat();

const { text } = filesOf('06-protect-a-route');
const protectedApp = text('right', 'await.js');
const withTokenEndpoint = text('right', 'with-token-endpoint.js');

async function exchangesWith(source: string): Promise<readonly AppExchange[]> {
  const { requests: exchanges = [] } = await judgeText(source, {}, { by: lesson });
  return exchanges;
}

function statusOf({ answer }: AppExchange): number | undefined {
  return answer.type === 'whole' ? answer.status : undefined;
}

test('the first request has no token, so no app can remember a good one', () => {
  const [first] = requests;
  expect(first?.case).toBe('no-token');
  expect(first?.request.headers).toEqual({});
});

test('one good token is sent twice, and all other requests have parties of their own', () => {
  const tokens = requests.map(({ state }) => state.parties.accessToken);
  expect(new Set(tokens).size).toBe(tokens.length - 1);
  const good = requests
    .filter((one) => one.case === 'good')
    .map(({ request }) => request.headers.authorization);
  expect(new Set(good).size).toBe(good.length - 1);
});

test('good requests overlap with refused ones, and come after them too', () => {
  const mixed = plan.find((group) => group.length > 1)?.map((one) => one.case);
  expect(mixed).toEqual(expect.arrayContaining(['good', 'no-token', 'unknown']));
  const plain = requests.filter(({ request }) => request.path === '/photos' && request.method === 'GET');
  expect(plain.at(-1)?.case).toBe('good');
});

test('a late answer of the model takes clearly longer than a millisecond', () => {
  const late = requests.map(({ state }) => state.afterMs).filter((ms) => ms > 0);
  expect(Math.min(...late)).toBeGreaterThanOrEqual(5);
});

test('a real app sends the photos for good tokens only, and the library was asked each time', async () => {
  const exchanges = await exchangesWith(protectedApp);
  const good = exchanges.filter((one) => one.case === 'good');
  expect(good.map(statusOf)).toEqual(good.map(() => 200));
  const plain = exchanges.filter(({ request }) => request.path === '/photos' && request.method === 'GET');
  expect(plain.filter(({ uses }) => !uses.some(({ type }) => type === 'authenticate'))).toEqual([]);
  const refused = exchanges.filter((one) =>
    ['no-token', 'unknown', 'expired', 'cut-off', 'undefined'].includes(one.case),
  );
  expect(refused.map(statusOf)).toEqual(refused.map(() => 401));
});

test('a token that the app has issued itself is used afterwards', async () => {
  const exchanges = await exchangesWith(withTokenEndpoint);
  const issued = exchanges.find((one) => one.case === 'token');
  const last = exchanges.at(-1);
  const token =
    issued?.answer.type === 'whole'
      ? (JSON.parse(issued.answer.body) as { access_token: string })
      : undefined;
  expect(last?.request.headers.authorization).toBe(`Bearer ${token?.access_token ?? ''}`);
  expect(last && statusOf(last)).toBe(200);
});

test('an app without a token endpoint has no token of its own to try', async () => {
  const exchanges = await exchangesWith(protectedApp);
  expect(exchanges.at(-1)?.case).toBe('token');
});

test('a record that the app removes from the database is unknown to the model, too', async () => {
  const source = protectedApp
    .replace("require('./model.js');", "require('./model.js');\nconst db = require('./db.js');")
    .replace('  next();', '  db.tokens.length = 0;\n  next();');
  const good = (await exchangesWith(source)).filter((one) => one.case === 'good');
  expect(good.map(statusOf).slice(0, 2)).toEqual([200, 401]);
});

test('a middleware that is not mounted is judged, and only the last step fails', async () => {
  const { steps } = await judgeText(text('wrong', 'mount-missing', 'defined-only.js'), {}, { by: lesson });
  expect(steps.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'middleware passed',
    'next passed',
    'refuse passed',
    'mount failed',
  ]);
});
