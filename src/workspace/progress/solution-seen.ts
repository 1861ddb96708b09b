import type { TextPlace } from '../workspace.js';
import { updateProgress } from './progress.js';

/** Only the first time counts. */
export async function noteSolutionSeen({ workspace, lessonId }: TextPlace, at: Date): Promise<void> {
  await updateProgress(workspace, lessonId, (progress) => ({
    ...progress,
    solutionSeenAt: progress.solutionSeenAt ?? at.toISOString(),
  }));
}
