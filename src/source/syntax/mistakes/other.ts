import { syntaxMistake } from '../syntax-mistake.js';

export const otherMistake = syntaxMistake({
  kind: 'syntax-other',
  summary: 'The code is not valid JavaScript.',
  words: () => [
    'JavaScript cannot read this line.',
    'Check this line and the end of the line above. Is a bracket, a comma or a quote missing, or is there one too many?',
  ],
  hints: [
    'Which line did you change last, before this message appeared?',
    'The cause is at the marked place or shortly before it. Undo your last change and check again.',
    'Make one line after the other a comment until the message goes away. The cause is in the last one:\n    // the line',
  ],
});
