import type { Context } from '../../outside/context.js';
import { tryGuards, type Guard } from '../../sandbox/outside/guards.js';
import type { Judging } from '../../outside/judging.js';
import { findBubblewrap, isolationProblem } from '../../sandbox/outside/isolation.js';
import { printable } from '../../verdict/printable.js';
import { fine, failing, type DoctorCheck } from './look.js';

const guardNames: Readonly<Record<Guard, string>> = {
  reading: 'cannot read files outside its folder',
  writing: 'cannot write files',
  processes: 'cannot start processes',
  threads: 'cannot start threads',
  network: 'cannot reach the network',
  signals: 'cannot send signals',
  bindings: "cannot use Node's internals",
  environment: 'cannot see environment variables',
};

/** Tries each guard. */
export async function checkSandbox({ judging, io }: Context): Promise<DoctorCheck[]> {
  try {
    const held = await tryGuards(judging);
    const guards = Object.entries(guardNames).map(([guard, what]) => guardCheck(what, held[guard as Guard]));
    return [...guards, killCheck(), memoryCheck(), await isolationCheck(judging, io.env)];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const advice =
      'Nothing can be judged here. Check whether antivirus software stops Node from starting another Node, or try another version of Node.';
    return [failing('Sandbox', printable(error.message), advice)];
  }
}

function guardCheck(what: string, isHeld: boolean): DoctorCheck {
  const name = `Your code ${what}`;
  if (isHeld) return fine(name, 'yes');
  return failing(
    name,
    'no',
    'This version of Node cannot prevent it. Use Node 22 or newer, and a container for code that you do not trust.',
  );
}

function killCheck(): DoctorCheck {
  const name = 'Your code is killed with everything that it started';
  if (process.platform !== 'win32') return fine(name, 'yes');
  return fine(name, 'only itself', 'On Windows only the process itself is killed. It cannot start others.');
}

function memoryCheck(): DoctorCheck {
  const name = 'The memory of your code is limited';
  if (process.platform === 'linux') return fine(name, 'yes');
  return fine(name, 'only its heap', 'Memory outside the heap is limited only on Linux.');
}

/** Only `check --isolate` needs it. */
async function isolationCheck(judging: Judging, env: Context['io']['env']): Promise<DoctorCheck> {
  const name = 'Bubblewrap, for `check --isolate`';
  const program = findBubblewrap(env);
  if (program === undefined) {
    const advice = 'It isolates the code of strangers. It is a package of most Linux distributions.';
    return fine(name, 'not installed', process.platform === 'linux' ? advice : 'It exists only for Linux.');
  }
  const problem = await isolationProblem(judging, program);
  if (problem === undefined) return fine(name, 'works');
  const advice = 'The system may forbid user namespaces, as many containers do. A container isolates too.';
  return fine(name, `does not work: ${printable(problem)}`, advice);
}
