import { setTimeout } from 'node:timers/promises';

/** In ms. */
const pause = 4;

/**
 * Ends when what was just written has had time to be seen. The system wakes whoever reads it on the very core that we
 * work on: without a rest in between they would wait for what we do next.
 */
export async function onceSeen(): Promise<void> {
  await setTimeout(pause);
}
