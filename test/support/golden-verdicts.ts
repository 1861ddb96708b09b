import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../lessons/verdicts.txt', import.meta.url), 'utf8');

/** The verdicts that `test/lessons/verdicts.txt` holds, as `verdictText` writes them, by file. */
export const goldenVerdicts: ReadonlyMap<string | undefined, string> = new Map(
  text
    .trimEnd()
    .split(/\n(?! )/)
    .map((verdict) => [verdict.split('  ')[0], verdict]),
);
