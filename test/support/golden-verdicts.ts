import { readFileSync } from 'node:fs';

export type GoldenVerdicts = ReadonlyMap<string | undefined, string>;

export const goldenVerdicts = verdictsIn(new URL('../lessons/save-token/verdicts.txt', import.meta.url));

export function verdictsIn(file: URL | string): GoldenVerdicts {
  const text = readFileSync(file, 'utf8');
  const verdicts = text.trimEnd().split(/\n(?! )/);
  return new Map(verdicts.map((verdict) => [verdict.split('  ')[0], verdict]));
}
