import type { StepVerdict } from '../../src/verdict/verdict.js';

/**
 * A verdict as a few lines: a letter a step, and each finding's kind and place. Sentences are in `messages.txt`.
 * @param above how many lines were added above the file's own
 */
export function verdictText(file: string, steps: readonly StepVerdict[], above = 0): string {
  const letters = steps.map(({ status }) => status[0]).join('');
  const findings = steps
    .flatMap(({ findings: found }) => found)
    .map(({ kind, severity, line, column }) => {
      const place = line === undefined ? 'nowhere' : `${String(line - above)}:${String(column)}`;
      return `  ${severity === 'advice' ? '(advice) ' : ''}${kind} ${place}`;
    });
  return [`${file}  ${letters}`, ...findings].join('\n');
}

/** Without the values that are invented anew for each check, and without what each Node says in its own way. */
export function unvarying(text: string): string {
  return text
    .replace(/\(JavaScript says: .*?\)(?= =>|$)/gm, '(JavaScript says: …)')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<date>')
    .replace(/\b[0-9a-f]{6,}(?:\b|…)/gi, '<random>');
}
