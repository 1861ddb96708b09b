import type { StepText } from './define-lesson.js';

/** What the learner reads, as Markdown. */
export interface Instructions {
  /** What stands before the first step. */
  readonly introduction: string;
  /** By the step's id. */
  readonly instructions: Readonly<Record<string, string>>;
}

/**
 * Splits a lesson's README at its headings of the second level: each step has one of its own, worded as its title.
 * @throws Error where a step has no section: a fault of the lesson.
 */
export function readInstructions(readme: string, steps: readonly StepText[]): Instructions {
  const [before = '', ...rest] = readme.split(/^## /m);
  const sections = new Map(rest.map(headed));
  return {
    introduction: before.replace(/^# .*\n/, '').trim(),
    instructions: Object.fromEntries(steps.map(({ id, title }) => [id, sectionFor(title, sections)])),
  };
}

function headed(section: string): [heading: string, text: string] {
  const [heading = '', ...lines] = section.split('\n');
  return [heading.trim(), lines.join('\n').trim()];
}

function sectionFor(title: string, sections: ReadonlyMap<string, string>): string {
  const text = sections.get(title);
  if (text === undefined) throw new Error(`The lesson's README has no section "${title}".`);
  return text;
}
