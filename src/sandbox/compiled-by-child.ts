import type { Judging } from '../outside/judging.js';
import { startChild } from './child.js';

/**
 * What V8 compiles for children of this Node with these options: V8 refuses what others compiled. Made by one that runs
 * nothing of a learner's.
 * @returns the pack that they load; undefined where the child came to an end before, or says nothing
 */
export async function compiledByChild(judging: Judging, folder: string): Promise<Buffer | undefined> {
  const child = startChild(judging, folder, 'compile');
  try {
    const heard = await child.hear(judging.limits.bootMs);
    return heard.how === 'line' ? Buffer.from(heard.text, 'base64') : undefined;
  } finally {
    child.drop();
  }
}
