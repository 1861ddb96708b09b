import type { SyntaxDetails } from '../../source/syntax/details.js';
import type { Words } from '../words.js';
import { syntaxWords } from './syntax-words.js';

/** The findings that every lesson can make. */
export type CommonDetails = SyntaxDetails;

export const commonWords: Words<CommonDetails> = syntaxWords;
