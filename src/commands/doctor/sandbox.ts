import type { Context } from '../../outside/context.js';
import { tryGuards, type Guard } from '../../sandbox/outside/guards.js';
import { printable } from '../../verdict/printable.js';
import { fine, inTheWay, type Look } from './look.js';

const guarded: Readonly<Record<Guard, string>> = {
  reading: 'cannot read files outside its folder',
  writing: 'cannot write files',
  processes: 'cannot start processes',
  threads: 'cannot start threads',
  network: 'cannot reach the network',
  signals: 'cannot send signals',
  bindings: "cannot use Node's internals",
  environment: 'cannot see environment variables',
};

/** Which guards keep the learner's code in its place; each is tried. */
export async function lookAtSandbox({ judging }: Context): Promise<Look[]> {
  try {
    const held = await tryGuards(judging);
    const guards = Object.entries(guarded).map(([guard, what]) => guardLook(what, held[guard as Guard]));
    return [...guards, endingLook(), memoryLook()];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const advice =
      'Nothing can be judged here. Check whether antivirus software stops Node from starting another Node, or try another version of Node.';
    return [inTheWay('Sandbox', printable(error.message), advice)];
  }
}

function guardLook(what: string, isHeld: boolean): Look {
  const name = `Your code ${what}`;
  if (isHeld) return fine(name, 'yes');
  return inTheWay(
    name,
    'no',
    'This version of Node cannot prevent it. Use Node 22 or newer, and a container for code that you do not trust.',
  );
}

function endingLook(): Look {
  const name = 'Your code is killed with everything that it started';
  if (process.platform !== 'win32') return fine(name, 'yes');
  return fine(name, 'only itself', 'On Windows only the process itself is killed. It cannot start others.');
}

function memoryLook(): Look {
  const name = 'The memory of your code is limited';
  if (process.platform === 'linux') return fine(name, 'yes');
  return fine(name, 'only its heap', 'Memory outside the heap is limited only on Linux.');
}
