import type { Attack } from '../lesson/attack.js';
import type { Evidence } from '../lesson/evidence.js';
import type { ModelPort } from '../outside/model-port.js';
import {
  peopleFor,
  playStory,
  worldOfStory,
  type People,
  type PlayedStory,
  type Surroundings,
} from '../referee/story.js';
import { loadModule } from '../sandbox/outside/load-module.js';
import type { StepVerdict } from '../verdict/verdict.js';
import { portTo } from './port.js';
import { programIn, recordsOf } from './program-in.js';
import type { ReadContext } from './submission.js';

export interface Attacked {
  readonly steps: readonly StepVerdict[];
  readonly stories: readonly PlayedStory[];
}

/** Plays the attack that the first problem opens a door for. It explains the finding, and changes no verdict. */
export async function withAttack(
  steps: readonly StepVerdict[],
  evidence: Evidence,
  context: ReadContext,
): Promise<Attacked> {
  const [kind] = steps.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'problem').map((one) => one.kind),
  );
  const { attacks } = context.lesson;
  const asked = attacks.find(({ name }) => name === context.attack);
  const attack = asked ?? attacks.find(({ kinds }) => kind !== undefined && kinds.includes(kind));
  if (!attack) return { steps, stories: [] };
  const people = peopleFor(attack, context.data, context.judging);
  const story = await playAttack(attack, people, evidence, context);
  if (story?.status !== 'fell') return { steps, stories: story ? [story] : [] };
  const why = attack.fell(people);
  const told = steps.map((step) => ({
    ...step,
    findings: step.findings.map((one) =>
      one.kind === kind && attack.kinds.includes(kind) ? { ...one, why, attack: attack.name } : one,
    ),
  }));
  return { steps: told, stories: [story] };
}

/** In a new process. Undefined if the function cannot be called. */
async function playAttack(
  attack: Attack,
  people: People,
  { run }: Evidence,
  context: ReadContext,
): Promise<PlayedStory | undefined> {
  const { facts, judging, subject, start } = context;
  if (!run || run.probed === 'nothing') return undefined;
  const { probed } = run;
  const world = worldOfStory(people);
  const leftOut = run.leftOut.flatMap(({ statement }) => statement ?? []);
  const prepare = programIn(world, context);
  let running = await loadModule(
    start(),
    (more) => ({ ...prepare([...leftOut, ...more]), aheadMs: 0 }),
    judging,
    start,
  );
  if (!running.loaded) return undefined;
  const portIn = async (now: Surroundings): Promise<ModelPort> => {
    running = await running.replaceRecords(recordsOf(now.world), now.aheadMs);
    return portTo(probed, running, subject, facts);
  };
  return playStory(attack, { people, world, portIn, judging });
}
