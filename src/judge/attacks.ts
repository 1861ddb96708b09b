import type { Attack } from '../lesson/attack.js';
import type { Subject } from '../lesson/subject.js';
import { peopleFor, peopleIn, type People, type PlayedStory } from '../referee/story.js';
import type { StepVerdict } from '../verdict/verdict.js';
import type { JudgeContext } from './submission.js';

export interface Attacked {
  readonly steps: readonly StepVerdict[];
  readonly stories: readonly PlayedStory[];
}

/** Undefined if the learner's code cannot be asked yet. */
export type Play = (attack: Attack, people: People) => Promise<PlayedStory | undefined>;

/**
 * Plays the attacks that are named, or else those that the first problem opens a door for, until one gets through. They
 * explain the finding, and change no verdict.
 */
export async function withAttacks(
  steps: readonly StepVerdict[],
  { lesson, attacks: named, data, judging }: JudgeContext<Subject>,
  play: Play,
): Promise<Attacked> {
  const kind = firstProblem(steps);
  const explains = ({ kinds }: Attack): boolean => kind !== undefined && kinds.includes(kind);
  const wanted = named
    ? lesson.attacks.filter(({ name }) => named.includes(name))
    : lesson.attacks.filter(explains);
  if (wanted.length === 0) return { steps, stories: [] };
  const all = peopleIn(data, judging);
  const stories: PlayedStory[] = [];
  let withReason = steps;
  for (const attack of wanted) {
    const people = peopleFor(attack, all);
    const story = await play(attack, people);
    if (!story) continue;
    stories.push(story);
    if (story.status !== 'fell' || !explains(attack)) continue;
    if (withReason === steps)
      withReason = explained(steps, kind, { why: attack.fell(people), attack: attack.name });
    if (!named) break;
  }
  return { steps: withReason, stories };
}

function firstProblem(steps: readonly StepVerdict[]): string | undefined {
  return steps.flatMap(({ findings }) => findings).find(({ severity }) => severity === 'problem')?.kind;
}

function explained(
  steps: readonly StepVerdict[],
  kind: string | undefined,
  why: { readonly why: string; readonly attack: string },
): StepVerdict[] {
  return steps.map((step) => ({
    ...step,
    findings: step.findings.map((one) => (one.kind === kind ? { ...one, ...why } : one)),
  }));
}
