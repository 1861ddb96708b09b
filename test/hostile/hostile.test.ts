import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attack, secret, type Attacked } from '../support/hostile.js';
import { sample } from '../support/sample.js';

/** A new file is a new test. Forgeries are all tried each time. */
function files(kind: string): readonly string[] {
  const all = readdirSync(new URL(`${kind}/`, import.meta.url)).sort();
  return kind === 'forge' ? all : sample(all, 3);
}

function text(kind: string, file: string): string {
  return readFileSync(new URL(`${kind}/${file}`, import.meta.url), 'utf8');
}

function expectNoHarm({ code, signal, shown, errors, changed, connections, left, lesson }: Attacked): void {
  expect(signal).toBeNull();
  expect([0, 1]).toContain(code);
  expect(lesson?.status).toBe(code === 0 ? 'passed' : 'failed');
  expect(errors).toBe('');
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain('ESCAPED');
  expect(changed).toEqual([]);
  expect(connections).toBe(0);
  expect(left).toEqual([]);
}

describe('nothing escapes', () => {
  test.concurrent.each(files('escape'))('%s', async (file) => {
    expectNoHarm(await attack(text('escape', file), { links: true, ending: extname(file) }));
  });
});

describe('with --root the app is open, and nothing else', () => {
  test.concurrent.each(files('root'))('%s', async (file) => {
    const attacked = await attack(text('root', file), { inApp: true, ending: extname(file) });
    expectNoHarm(attacked);
    expect(attacked.code).toBe(0); // it continued after each attempt
  });
});

describe('no verdict is forged', () => {
  test.concurrent.each(files('forge'))('%s', async (file) => {
    const attacked = await attack(text('forge', file), { timeout: 2_000, ending: extname(file) });
    expectNoHarm(attacked);
    expect(attacked.lesson?.status).toBe('failed');
    expect(attacked.findings.some(({ severity }) => severity === 'problem')).toBe(true);
  });
});

describe('what is endless comes to an end, and the finding says so', () => {
  test.concurrent.each(files('endless'))('%s', async (file) => {
    const attacked = await attack(text('endless', file), { timeout: 1_000, ending: extname(file) });
    expectNoHarm(attacked);
    expect(attacked.lesson?.status).toBe('failed');
    const told = attacked.findings.map(({ message }) => message).join('\n');
    expect(told).toMatch(
      /still (?:running|waiting)|wait forever|never resolves or rejects|memory|ended the whole process|did not finish|stopped early|call stack|string length/,
    );
  });
});

describe('the innocent pass', () => {
  test.concurrent.each(files('innocent'))('%s', async (file) => {
    const attacked = await attack(text('innocent', file), { ending: extname(file) });
    expectNoHarm(attacked);
    expect(attacked.findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(attacked.code).toBe(0);
  });
});
