import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { readFacts } from '../../src/source/read-facts.js';
import { readRecording } from './recording.js';
import { goldenVerdicts } from '../support/golden-verdicts.js';
import { linesOfNoise, noise } from '../support/noise.js';
import { verdictText } from '../support/verdict-text.js';

const lessons = new URL('../../lessons/01-save-token/', import.meta.url);
// The same files as in the tests of the lesson, without running them anew: only so thousands of mutants can be tried.
describe('the judge comes to the same verdict on what was recorded', () => {
  test.each(readRecording())('$file, with code around it: $isNoisy', async ({ file, isNoisy, evidence }) => {
    const { name, parameters } = lesson.subject;
    const source = (isNoisy ? noise : '') + readFileSync(new URL(file, lessons), 'utf8');
    const facts = await readFacts(source, { name, parameters: parameters.length });
    const steps = lesson.judge({ ...evidence, facts });
    expect(verdictText(file, steps, isNoisy ? linesOfNoise : 0)).toBe(goldenVerdicts.get(file));
  });
});
