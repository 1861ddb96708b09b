import type { Facts } from '../facts.js';

type CodeFact =
  | 'writes'
  | 'declarations'
  | 'keys'
  | 'calls'
  | 'reads'
  | 'returns'
  | 'operations'
  | 'loops'
  | 'throws'
  | 'catches'
  | 'labels'
  | 'methods'
  | 'names';

/** Facts about expressions and statements at any depth. */
export type CodeFacts = {
  -readonly [Name in CodeFact]: Facts[Name][number][];
};
