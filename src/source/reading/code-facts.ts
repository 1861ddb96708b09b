import type { Facts } from '../facts.js';

type CodeFact =
  | 'writes'
  | 'declarations'
  | 'keys'
  | 'calls'
  | 'reads'
  | 'returns'
  | 'loops'
  | 'throws'
  | 'catches'
  | 'labels'
  | 'methods'
  | 'names';

/** The facts about single expressions and statements, wherever they are. */
export type CodeFacts = {
  -readonly [Name in CodeFact]: Facts[Name][number][];
};
