import { UserError } from '../errors/user-error.js';
import type { StepText } from './define-lesson.js';

export interface Instructions {
  /** The welcome: who wants what, and what the learner builds. */
  readonly introduction: string;
  /** As the introduction says it: `about ten minutes`. */
  readonly duration?: string | undefined;
  /** What was learned, and what to try by hand. */
  readonly ending: string;
  readonly instructions: Readonly<Record<string, string>>;
}

const endingTitle = 'What you learned';

/**
 * The `##` headings of the README are the titles of the steps, and one for the ending.
 * @throws UserError if a section is missing
 */
export function readInstructions(readme: string, steps: readonly StepText[]): Instructions {
  const [before = '', ...rest] = readme.split(/^## /m);
  const sections = new Map(rest.map(headed));
  return {
    introduction: before.replace(/^# .*\n/, '').trim(),
    duration: /\babout\s+[\w-]+\s+minutes\b/i.exec(before)?.[0].toLowerCase().replace(/\s+/g, ' '),
    ending: sectionFor(endingTitle, sections),
    instructions: Object.fromEntries(steps.map(({ id, title }) => [id, sectionFor(title, sections)])),
  };
}

function headed(section: string): [heading: string, text: string] {
  const [heading = '', ...lines] = section.split('\n');
  return [heading.trim(), lines.join('\n').trim()];
}

function sectionFor(title: string, sections: ReadonlyMap<string, string>): string {
  const text = sections.get(title);
  if (text === undefined)
    throw new UserError(
      `A lesson is incomplete: its README.md has no section "${title}".`,
      'Add the section: each step has one with its title.',
    );
  return text;
}
