import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Judging } from '../../src/outside/judging.js';

/** The built runner: `npm run build` (or `npm ci`) makes it. */
const runner = fileURLToPath(new URL('../../dist/runner.cjs', import.meta.url));

export function testJudging(limits: Partial<Judging['limits']> = {}): Judging {
  return {
    node: process.execPath,
    runner,
    limits: { bootMs: 60_000, runMs: 5_000, ...limits },
    random: (bytes) => randomBytes(bytes).toString('hex'),
    now: () => new Date(),
  };
}
