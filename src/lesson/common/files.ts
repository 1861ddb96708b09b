import type { SyntaxDetails } from '../../source/syntax/details.js';
import { hintsFor, type Hints } from '../hints.js';
import type { Words } from '../words.js';
import { broken } from './syntax/broken.js';

type FileWordsKind = 'file-too-large' | 'file-too-deep' | 'file-utf-16' | 'file-binary';

export const fileWords: Pick<Words<SyntaxDetails>, FileWordsKind> = {
  'file-too-large': broken('The file is larger than 1 MiB.', () => [
    'This file is larger than 1 MiB, so it is not read.',
    'Keep only your own code in it. Is it the right file?',
  ]),
  'file-too-deep': broken('The code is nested too deeply.', () => [
    'This code cannot be read: its parts are nested too deeply.',
    'Look for brackets that open again and again, or for a very long chain of `+`, and split it up.',
  ]),
  'file-utf-16': broken('The file is saved as UTF-16.', () => [
    'This file is saved as UTF-16. JavaScript files are saved as UTF-8.',
    'Save it again as UTF-8: most editors offer the encoding under "Save as".',
  ]),
  'file-binary': broken('The file is not a text file.', () => [
    'This file is not text: it contains zero bytes or other binary data.',
    'Put your code into a plain text file, saved as UTF-8. `oauth-lessons reset` makes a new model.js.',
  ]),
};

export const fileHints: Hints<SyntaxDetails> = {
  ...hintsFor(
    ['file-utf-16', 'file-binary'],
    [
      'Which program saved this file, and as which type of file?',
      'A JavaScript file is plain text in UTF-8. Pictures, archives and documents of a word processor are not.',
      'Open the file in a code editor, choose "Save with encoding" and then "UTF-8". If you see no code there, write it into a new file.',
    ],
  ),
  ...hintsFor(
    ['file-too-large', 'file-too-deep'],
    [
      'Did you write all of this file yourself, or was a part of it generated or pasted?',
      'The function of this lesson needs about ten lines. Look for a part that is repeated many times.',
      'Keep the line with `require`, your function and the line with `module.exports`. Remove the rest.',
    ],
  ),
};
