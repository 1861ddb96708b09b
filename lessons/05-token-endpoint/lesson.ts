import { defineLesson } from '#lesson';
import { attacks } from './attacks.js';
import { answer } from './steps/answer.js';
import { errors } from './steps/errors.js';
import { server } from './steps/server.js';
import { wire } from './steps/wire.js';
import { subject } from './subject.js';

export const lesson = defineLesson({
  id: 'token-endpoint',
  title: 'Answer with a token',
  subject,
  steps: [server, answer, wire, errors],
  attacks,
});
