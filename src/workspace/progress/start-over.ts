import type { LessonProgress } from './progress.js';

/** A fresh text has passed nothing; what the old one had passed is kept, for it may come back. */
export function startedOver(progress: LessonProgress): LessonProgress {
  const { passed, problem } = progress;
  return { ...progress, passed: [], problem: undefined, beforeStartOver: { passed, problem } };
}

/** The old text is back, and so is what it had passed. */
export function backFromStartOver({ beforeStartOver, ...progress }: LessonProgress): LessonProgress {
  return { ...progress, problem: undefined, passed: [], ...beforeStartOver };
}
