import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Judging } from '../../src/outside/judging.js';

/** `npm run build` makes it. */
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

/** The same bytes for a seed each time, for goldens. */
export function steadyRandom(seed = ''): Judging['random'] {
  let count = 0;
  return (bytes) => {
    count += 1;
    return createHash('sha512')
      .update(`${seed}${String(count)}`)
      .digest('hex')
      .slice(0, bytes * 2);
  };
}
