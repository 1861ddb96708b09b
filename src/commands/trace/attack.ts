import { traceTarget, type Target } from '../../check/check-target.js';
import { didYouMean } from '../../errors/did-you-mean.js';
import { UserError } from '../../errors/user-error.js';
import type { Attack } from '../../lesson/attack.js';
import type { FoundLesson } from '../../lesson/find.js';
import type { PlayedStory } from '../../referee/story.js';
import type { CommandContext } from '../context.js';

/** The lesson that has the attack. @throws UserError if no lesson has it */
export function lessonWithAttack(name: string, lessons: readonly FoundLesson[]): FoundLesson {
  const found = lessons.find(({ attacks }) => attacks.some((one) => one.name === name));
  if (found) return found;
  const names = lessons.flatMap(({ attacks }) => attacks.map((one) => one.name));
  throw new UserError(
    `There is no attack named ${name}.${didYouMean(name, names)}`,
    `The attacks are: ${names.join(', ')}.`,
  );
}

export interface PlayedAttack {
  readonly attack: Attack;
  /** Undefined if the function cannot be called yet. */
  readonly story: PlayedStory | undefined;
}

/** Plays the attack against the learner's function. Saves nothing. */
export async function playedAttack(
  name: string,
  target: Target,
  context: CommandContext,
): Promise<PlayedAttack> {
  const attack = target.lesson.attacks.find((one) => one.name === name);
  if (!attack) throw new Error(`The lesson ${target.lesson.id} has no attack ${name}.`);
  const { stories } = await traceTarget(target, { ...context, attacks: [name] });
  return { attack, story: stories.find((one) => one.name === name) };
}
