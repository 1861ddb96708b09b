import { defineLesson } from '#lesson';
import { ask } from './steps/ask.js';
import { spoiled } from './steps/spoiled.js';
import { use } from './steps/use.js';
import { without } from './steps/without.js';
import { subject } from './subject.js';

export const lesson = defineLesson({
  id: 'by-hand',
  title: 'Ask your server by hand',
  subject,
  steps: [ask, use, without, spoiled],
});
