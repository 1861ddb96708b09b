import type { Evidence } from '../lesson/evidence.js';
import { modelServer } from '../referee/model-server.js';
import { playStory, worldOf } from '../referee/story.js';
import { loadModule } from '../sandbox/outside/load-module.js';
import type { Play } from './attacks.js';
import { portTo } from './port.js';
import { programIn, recordsOf } from './program-in.js';
import type { ReadContext } from './submission.js';

/** Each attack in a new process. */
export function playOnFunction({ run }: Evidence, context: ReadContext): Play {
  return async (attack, people) => {
    const { facts, judging, subject, start } = context;
    if (!run || run.probed === 'nothing') return undefined;
    const { probed } = run;
    const world = worldOf(people);
    const leftOut = run.leftOut.flatMap(({ statement }) => statement ?? []);
    const prepare = programIn(world, context);
    let running = await loadModule(
      start(),
      (more) => ({ ...prepare([...leftOut, ...more]), aheadMs: 0 }),
      judging,
      start,
    );
    if (!running.loaded) return undefined;
    const server = await modelServer(
      world,
      async (now) => {
        running = await running.replaceRecords(recordsOf(now.world), now.aheadMs);
        return portTo(probed, running, subject, facts);
      },
      judging,
    );
    return playStory(attack, people, server);
  };
}
