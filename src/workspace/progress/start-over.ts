import type { LessonProgress } from './progress.js';

/** Keeps the old progress, because a reset can be undone. */
export function startedOver(progress: LessonProgress): LessonProgress {
  const { passed, problem } = progress;
  return { ...progress, passed: [], problem: undefined, beforeStartOver: { passed, problem } };
}

export function backFromStartOver({ beforeStartOver, ...progress }: LessonProgress): LessonProgress {
  return { ...progress, problem: undefined, passed: [], ...beforeStartOver };
}
