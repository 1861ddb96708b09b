import type { StepVerdict } from '../../src/verdict/verdict.js';

/** A letter a step, and the kind and place of each finding. `above` lines were added. */
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

/** Without invented values and the wording of one Node. */
export function unvarying(text: string): string {
  return text
    .replace(/\(JavaScript says: .*?\)(?= =>|$)/gm, '(JavaScript says: …)')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<date>')
    .replace(/\b[0-9a-f]{6,}(?:\b|…)/gi, '<random>');
}
