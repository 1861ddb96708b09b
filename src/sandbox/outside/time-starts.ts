import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { minimalEnvironment } from './minimal-environment.js';

export interface StartTimes {
  readonly bareMs: number;
  readonly usualMs: number;
}

const times = 3;

/** Disturbances only make a start slower. */
export async function timeStarts(node: string, env: Readonly<NodeJS.ProcessEnv>): Promise<StartTimes> {
  const bare: number[] = [];
  const usual: number[] = [];
  for (let index = 0; index < times; index += 1) {
    bare.push(await timeStart(node, minimalEnvironment()));
    usual.push(await timeStart(node, env));
  }
  return { bareMs: Math.min(...bare), usualMs: Math.min(...usual) };
}

async function timeStart(node: string, env: Readonly<NodeJS.ProcessEnv>): Promise<number> {
  const began = performance.now();
  await once(spawn(node, ['-e', '0'], { env, stdio: 'ignore', windowsHide: true }), 'close');
  return performance.now() - began;
}
