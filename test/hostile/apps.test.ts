import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attack, secret, type Attacked } from '../support/hostile.js';

/** A new file is a new test. */
function files(kind: string): string[] {
  return readdirSync(new URL(`apps/${kind}/`, import.meta.url)).sort();
}

async function attacked(kind: string, file: string, timeout = 2_000): Promise<Attacked> {
  const source = readFileSync(new URL(`apps/${kind}/${file}`, import.meta.url), 'utf8');
  const done = await attack(source, { isServer: true, timeout });
  const { code, signal, shown, errors, changed, connections, left } = done;
  expect(signal).toBeNull();
  expect([0, 1]).toContain(code);
  expect(errors).toBe('');
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain('ESCAPED');
  expect(changed).toEqual([]);
  expect(connections).toBe(0);
  expect(left).toEqual([]);
  return done;
}

describe('nothing escapes from a server', () => {
  test.each(files('escape'))('%s', async (file) => {
    await attacked('escape', file);
  });
});

describe('no server forges its verdict', () => {
  test.each(files('forge'))('%s', async (file) => {
    const { lesson } = await attacked('forge', file);
    expect(lesson?.status).toBe('failed');
  });
});

describe('a server that never ends is stopped, and the finding says so', () => {
  test.each(files('endless'))('%s', async (file) => {
    const { lesson, findings } = await attacked('endless', file, 1_000);
    expect(lesson?.status).toBe('failed');
    const told = findings.map(({ message }) => message).join('\n');
    expect(told).toMatch(/still running|no answer|never ends|memory|stops the server/);
  });
});
