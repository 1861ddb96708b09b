import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { junit } from '../../src/reporters/junit.js';
import type { Entry } from '../../src/verdict/report.js';
import { allEntries, entries, textOf } from '../support/reports.js';

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');

async function faultsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents }],
    schema: [{ fileName: 'junit.xsd', contents: schema }],
    initialMemoryPages: memoryPages.MiB * 32,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

async function report(...all: Entry[]): Promise<string> {
  return textOf(junit, all);
}

test('is XML by its schema, whatever came of a file', async () => {
  expect(await faultsOf(await report(...(await allEntries())))).toEqual([]);
});

test('the schema refuses what is none', async () => {
  const text = await report((await entries()).failed);
  expect(await faultsOf(text.replace(' tests="5"', ''))).not.toEqual([]);
  expect(await faultsOf(text.replace('&apos;', '\u0007'))).not.toEqual([]);
  expect(await faultsOf(text.replace('</testsuites>', ''))).not.toEqual([]);
});

test('a suite is a file, a case a step', async () => {
  const text = await report((await entries()).passed);
  expect(text).toContain(
    '<testsuite name="save-token: model.js" file="model.js" tests="5" failures="0" errors="0" skipped="0" time="0.000" timestamp="1970-01-01T00:00:00">',
  );
  expect(text).toContain('<testsuites name="oauth-lessons" tests="5" failures="0" errors="0" time="0.000">');
  expect(text.match(/<testcase /g)).toHaveLength(5);
  expect(text).toContain('<testcase name="Set the user" classname="save-token.model_js" time="0.000"/>');
});

test('a failure has its kind, its sentence, what to do, and its place', async () => {
  const text = await report((await entries()).failed);
  expect(text).toMatch(/failures="1" errors="0" skipped="0" /);
  expect(text).toMatch(
    /<failure type="user-entire-object" message="`token\.user` holds the whole user[^"]*">`token\.user` holds[^]*Make a new object[^]*\nat model\.js:5:3<\/failure>/,
  );
});

test('a blocked step is skipped, and counted as such', async () => {
  const text = await report((await entries()).blocked);
  expect(text).toContain('failures="1" errors="0" skipped="4" ');
  expect(text.match(/<skipped message="judged when the steps before it pass"\/>/g)).toHaveLength(4);
});

test('advice fails nothing', async () => {
  const text = await report((await entries()).advised);
  expect(text).toContain('failures="0" errors="0" skipped="0" ');
  expect(text).toMatch(/<testcase name="Declare saveToken"[^>]*>\n\s*<system-out>[^]*const/);
});

test('a file that cannot be judged is an error, not a failure', async () => {
  const text = await report((await entries()).unjudged);
  expect(text).toContain('tests="1" failures="0" errors="1" skipped="0" ');
  expect(text).toContain('<error type="unjudged" message="model.js is a folder.">');
});

test('what the code printed is there, its control characters as escapes', async () => {
  const text = await report((await entries()).nasty);
  expect(text).toMatch(/<system-out>a\\u\{0\}\\u\{7\}\\u\{1b\}\[2J\n::error::%25,\]\]&gt; &lt;b/);
});
