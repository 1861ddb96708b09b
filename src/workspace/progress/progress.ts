import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeDurable } from '../../durable-file/durable-file.js';
import { readRegular } from '../../durable-file/read-regular.js';
import { locked } from '../../durable-file/locked.js';
import type { Workspace } from '../workspace.js';

const lesson = v.object({
  passed: v.optional(v.array(v.string()), []),
  attempts: v.optional(v.number(), 0),
  hints: v.optional(v.record(v.string(), v.number()), {}),
  /** The kind of the first problem at the last check. */
  problem: v.optional(v.string()),
  /** How far the text had got that was taken out by the last start-over. */
  beforeStartOver: v.optional(v.object({ passed: v.array(v.string()), problem: v.optional(v.string()) })),
  /** When the solution was first looked at. */
  solutionSeenAt: v.optional(v.string()),
});
const schema = v.object({ lessons: v.optional(v.record(v.string(), lesson), {}) });

/** How far somebody got in a lesson. */
export type LessonProgress = v.InferOutput<typeof lesson>;
/** By the lesson's id. */
export type Progress = v.InferOutput<typeof schema>;

const noneYet: LessonProgress = { passed: [], attempts: 0, hints: {} };

/** The progress in a workspace; none where the file is missing or broken, for nothing depends on it. */
export function readProgress(workspace: Workspace): Progress {
  try {
    return v.parse(schema, JSON.parse(readRegular(fileIn(workspace)).toString()));
  } catch {
    return { lessons: {} };
  }
}

export function progressOf(progress: Progress, lessonId: string): LessonProgress {
  return progress.lessons[lessonId] ?? noneYet;
}

/** Changes the progress of one lesson. Where it cannot be written, the learner goes on without: no check fails for it. */
export async function updateProgress(
  workspace: Workspace,
  lessonId: string,
  change: (progress: LessonProgress) => LessonProgress,
): Promise<void> {
  const file = fileIn(workspace);
  try {
    mkdirSync(join(workspace.folder, '.oauth-lessons'), { recursive: true });
    await locked(file, async () => {
      const progress = readProgress(workspace);
      const lessons = { ...progress.lessons, [lessonId]: change(progressOf(progress, lessonId)) };
      await writeDurable(file, `${JSON.stringify({ lessons }, null, 2)}\n`);
    });
  } catch {
    // A read-only folder, a full disk.
  }
}

function fileIn({ folder }: Workspace): string {
  return join(folder, '.oauth-lessons', 'progress.json');
}
