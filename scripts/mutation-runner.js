// A test runner for Stryker: tests and judge are bundled once and run in this process, in milliseconds.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { expect } from 'vitest';

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'judge', factory: Object.assign(() => runner(), { inject: [] }) },
];

/** Without recordings, as in a bare `npx stryker run`, only the small tests run. */
const isRecorded = process.env.OAUTH_LESSONS_RECORDING !== undefined;
const rooms = [
  'source/**',
  'verdict',
  'lessons/save-token',
  'lesson/function/*',
  ...(isRecorded ? ['mutation'] : []),
];
const suites = rooms.map((room) => `test/${room}/*.test.ts`);

const stryker = (globalThis.__stryker__ ??= {});

function runner() {
  let script;
  let tests;
  const times = new Map();
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      script = await bundle(globSync(suites).sort());
    },
    async dryRun() {
      const results = [];
      for (const test of collect(script)) {
        stryker.currentTestId = test.id;
        results.push({ id: test.id, name: test.id, ...(await outcome(test)) });
        stryker.currentTestId = undefined;
      }
      for (const { id, timeSpentMs } of results) times.set(id, timeSpentMs);
      return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
      Object.assign(stryker, { hitCount: 0, hitLimit, activeMutant: undefined });
      process.env.OAUTH_LESSONS_MUTANT = activeMutant.fileName;
      const isStatic = mutantActivation === 'static';
      if (isStatic) stryker.activeMutant = activeMutant.id;
      const all = isStatic ? collected(script) : (tests ??= collect(script));
      stryker.activeMutant = activeMutant.id;
      const result = await firstFailure(chosen(all, testFilter, times));
      // An unfinished test may have left changes.
      if (result.status === 'timeout') tests = undefined;
      return result;
    },
  };
}

function collected(script) {
  try {
    return collect(script);
  } catch (error) {
    return [{ id: 'reading the tests', body: () => Promise.reject(error) }];
  }
}

function chosen(tests, testFilter, times) {
  const wanted = testFilter && new Set(testFilter);
  const time = ({ id }) => times.get(id) ?? 0;
  return tests.filter(({ id }) => wanted?.has(id) ?? true).sort((one, other) => time(one) - time(other));
}

async function firstFailure(tests) {
  for (const [index, test] of tests.entries()) {
    const { status, failureMessage } = await outcome(test);
    if (stryker.hitCount > stryker.hitLimit)
      return { status: 'timeout', reason: 'It did not come to an end.' };
    if (status === 1) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
  }
  return { status: 'survived', nrOfTests: tests.length };
}

async function outcome({ body }) {
  const start = performance.now();
  try {
    await body();
    return { status: 0, timeSpentMs: performance.now() - start };
  } catch (error) {
    return {
      status: 1,
      timeSpentMs: performance.now() - start,
      failureMessage: String(error?.message ?? error),
    };
  }
}

async function bundle(entries) {
  const { outputFiles } = await build({
    stdin: { contents: entries.map((file) => `import './${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vitest'],
    plugins: [{ name: 'own urls', setup: (esbuild) => esbuild.onLoad({ filter: /\.ts$/ }, withOwnUrl) }],
    logLevel: 'silent',
  });
  return new vm.Script(`(function (require) { ${outputFiles[0].text}\n})`, { filename: 'tests.cjs' });
}

/** In code, not in strings. */
const ownUrl = /(?<=(?:new URL\(['`]\.\.?\/[^'`]*['`], |createRequire\())import\.meta\.url(?=\))/g;

/** A bundle has one URL, but some tests read files next to them. */
async function withOwnUrl({ path }) {
  const contents = await readFile(path, 'utf8');
  return {
    contents: contents.replaceAll(ownUrl, JSON.stringify(pathToFileURL(path))),
    loader: 'ts',
  };
}

function collect(script) {
  const tests = [];
  const above = [];
  const describe = (name, body) => {
    above.push(name);
    body();
    above.pop();
  };
  const test = (name, body) => tests.push({ id: [...above, name].join(' › '), body });
  const require = createRequire(import.meta.url);
  const stand = { describe: withEach(describe), test: withEach(test), expect };
  script.runInThisContext()((name) => (name === 'vitest' ? stand : require(name)));
  return tests;
}

function withEach(declare) {
  const each = (rows) => (name, body) =>
    rows.forEach((row, index) => {
      const inputs = Array.isArray(row) ? row : [row];
      declare(`${name} (${String(index)}: ${JSON.stringify(inputs).slice(0, 80)})`, () => body(...inputs));
    });
  const runIf = (isSo) => (isSo ? declare : () => undefined);
  return Object.assign(declare, { each, runIf });
}
