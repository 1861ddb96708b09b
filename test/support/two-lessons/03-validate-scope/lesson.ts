import { tinyLesson } from '../tiny.js';
import { subject } from './subject.js';

export const lesson = tinyLesson({
  id: 'validate-scope',
  title: 'Check the scope',
  subject,
  isRight: ({ answer }) => answer.type === 'returned' && Array.isArray(answer.result.value),
});
