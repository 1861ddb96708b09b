import type { StepText } from './define-lesson.js';

export interface Instructions {
  readonly introduction: string;
  readonly instructions: Readonly<Record<string, string>>;
}

/** The `##` headings of the README are the titles of the steps. @throws Error if a step has no section */
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
