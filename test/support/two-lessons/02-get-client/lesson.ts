import { tinyLesson } from '../tiny.js';
import { subject } from './subject.js';

export const lesson = tinyLesson({
  id: 'get-client',
  title: 'Find a client',
  subject,
  isRight: ({ answer, purpose }) =>
    answer.type === 'returned' && (answer.result.value !== undefined) === (purpose.type === 'own'),
});
