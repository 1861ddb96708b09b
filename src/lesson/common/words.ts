import type { SyntaxDetails } from '../../source/syntax/details.js';
import type { Words } from '../words.js';
import { fileWords } from './files.js';
import { foreignTextWords } from './syntax/foreign-text.js';
import { functionWords } from './syntax/functions.js';
import { listWords } from './syntax/lists.js';
import { literalWords } from './syntax/literals.js';
import { nameWords } from './syntax/names.js';

export type CommonDetails = SyntaxDetails;

export const commonWords: Words<CommonDetails> = {
  ...fileWords,
  ...foreignTextWords,
  ...literalWords,
  ...functionWords,
  ...nameWords,
  ...listWords,
};
