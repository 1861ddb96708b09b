import type { LessonProgress } from './progress.js';

/** A reset can be undone. */
export function startedOver(progress: LessonProgress): LessonProgress {
  const { passed, problem, finishedAt } = progress;
  const beforeStartOver = { passed, problem, finishedAt };
  return { ...progress, passed: [], problem: undefined, finishedAt: undefined, beforeStartOver };
}

export function backFromStartOver({ beforeStartOver, ...progress }: LessonProgress): LessonProgress {
  return { ...progress, problem: undefined, passed: [], ...beforeStartOver };
}
