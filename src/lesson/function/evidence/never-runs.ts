import { judgedFunction, type Facts } from '#lesson';
import { statementLost } from './outside.js';

/** Whether a call does not run the statements that were meant as the body: no braces, or a generator. */
export function neverRuns(facts: Facts): boolean {
  const isGenerator = judgedFunction(facts.binding)?.isGenerator ?? false;
  return isGenerator || statementLost(facts) !== undefined;
}
