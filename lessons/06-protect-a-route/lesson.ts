import { defineLesson } from '#lesson';
import { attacks } from './attacks.js';
import { middleware } from './steps/middleware.js';
import { mount } from './steps/mount.js';
import { next } from './steps/next.js';
import { refuse } from './steps/refuse.js';
import { subject } from './subject.js';

export const lesson = defineLesson({
  id: 'protect-a-route',
  title: 'Open the door for good tokens only',
  subject,
  steps: [middleware, next, refuse, mount],
  attacks,
});
