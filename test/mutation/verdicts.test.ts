import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import type { Facts } from '../../src/source/facts.js';
import { sourceKindOf } from '../../src/source/source-kind.js';
import { readFacts } from '../../src/source/read-facts.js';
import { goldenVerdicts } from '../support/golden-verdicts.js';
import { linesOfNoise } from '../support/noise.js';
import { functionOf } from '../support/lesson.js';
import { verdictText } from '../support/verdict-text.js';
import { frozen, readEvidence, runs, submissionOf, textOf, type Run } from './recording.js';

// Without running the files again: otherwise thousands of mutants would take too long.
describe('the judge comes to the same verdict on what was recorded', () => {
  test.each(runs())('$file, with code around it: $isNoisy', async (run) => {
    const facts = await factsOf(run);
    const steps = lesson.judge({ ...readEvidence(run), facts });
    expect(verdictText(run.file, steps, run.isNoisy ? linesOfNoise : 0)).toBe(goldenVerdicts.get(run.file));
  });
});

const known = new Map<string, Facts>();

/** Reading takes most of the time, so only mutants of the reader read again. */
async function factsOf(run: Run): Promise<Facts> {
  const text = textOf(run);
  const mutated = process.env.OAUTH_LESSONS_MUTANT ?? 'src/source';
  const isMutated = mutated.includes('src/source');
  const facts =
    (isMutated ? undefined : known.get(submissionOf(run))) ??
    frozen(await readFacts(text, functionOf(lesson), sourceKindOf(run.file)));
  if (!isMutated) known.set(submissionOf(run), facts);
  return facts;
}
