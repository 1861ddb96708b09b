import { syntaxMistake } from '../syntax-mistake.js';

export const otherMistake = syntaxMistake({
  kind: 'syntax-other',
  summary: 'The code is not valid JavaScript.',
  words: () => [
    'JavaScript cannot read this line.',
    'Check this line and the line above it, sign by sign: brackets, commas, quotes.',
  ],
  hints: [
    'Which line did you change last, before this message appeared?',
    'The cause is at the marked place or shortly before it. Undo your last change and check again.',
    'Put `//` before one line after the other until the message goes away. The cause is in the last line that you changed in this way.',
  ],
});
